import "./look/viewer.css";
import "./look/page.css";
import { defineViewerElement } from "./ui/element.ts";

defineViewerElement();
