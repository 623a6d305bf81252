import "./look/viewer.css";
import "./look/page.css";
import { defineViewerElement } from "./element.ts";

defineViewerElement();
