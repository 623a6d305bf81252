import type { Scene } from "../render/scene.ts";
import type { Session } from "../state/session.ts";

/** Brings all that is seen into the frame, and forgets where the reader had moved the camera. */
export function fitAll({ camera }: Session, scene: Scene | null): void {
  camera.value = null;
  scene?.fit();
}

/** Brings actors and whoever they have to do with into the frame. */
export function fitAround({ index, visible }: Session, scene: Scene | null, actors: readonly string[]): void {
  const { members } = visible.value.scope;
  const around = actors.flatMap((id) =>
    (index.incident[index.actorAt.get(id) ?? -1] ?? [])
      .filter((edge) => visible.value.edges[edge] === 1)
      .flatMap((edge) => [index.subject[edge] ?? -1, index.object[edge] ?? -1])
      .filter((at) => members[at] === 1)
      .flatMap((at) => index.view.actors[at]?.id ?? []),
  );
  scene?.fit([...new Set([...actors, ...around])]);
}
