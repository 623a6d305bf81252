import "./look/viewer.css";
import "./look/page.css";
import { mountViewer } from "./mount.tsx";

const element = document.getElementById("app");
if (element !== null) mountViewer(element, { url: "view.json" });
