// Made by scripts/lexicon.mjs from data/lexicon/fictions.tsv: change that table, not this file.

/** A noun of what is made up: what is told of it in the present did not happen. */
export interface Fiction {
  readonly noun: string;
  readonly example: string;
}

export const fictions: readonly Fiction[] = [
  { noun: "novel", example: "In the novel, Karsovia invades Brelland." },
  { noun: "film", example: "In the film, Karsovia invades Brelland." },
  { noun: "movie", example: "In the movie, Karsovia invades Brelland." },
  { noun: "play", example: "In the play, Karsovia invades Brelland." },
  { noun: "story", example: "In the story, Karsovia invades Brelland." },
  { noun: "opera", example: "In the opera, Karsovia invades Brelland." },
  { noun: "sketch", example: "In the sketch, Karsovia invades Brelland." },
  { noun: "thriller", example: "In the thriller, Karsovia invades Brelland." },
  { noun: "series", example: "In the series, Karsovia invades Brelland." },
  { noun: "drama", example: "In the drama, Karsovia invades Brelland." },
  { noun: "comedy", example: "In the comedy, Karsovia invades Brelland." },
  { noun: "cartoon", example: "In the cartoon, Karsovia invades Brelland." },
  { noun: "musical", example: "In the musical, Karsovia invades Brelland." },
  { noun: "episode", example: "In the episode, Karsovia invades Brelland." },
  { noun: "fable", example: "In the fable, Karsovia invades Brelland." },
  { noun: "legend", example: "In the legend, Karsovia invades Brelland." },
  { noun: "dream", example: "In the dream, Karsovia invades Brelland." },
  { noun: "scenario", example: "In the scenario, Karsovia invades Brelland." },
  { noun: "simulation", example: "In the simulation, Karsovia invades Brelland." },
];
