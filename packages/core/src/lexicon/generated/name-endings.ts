// Made by scripts/lexicon.mjs from data/lexicon/name-endings.tsv: change that table, not this file.

/** What may end the name of a site or a file after its last full stop. */
export interface NameEnding {
  readonly ending: string;
  readonly kind: "site" | "file";
  readonly example: string;
}

export const nameEndings: readonly NameEnding[] = [
  { ending: "com", kind: "site", example: "They read orval.com today." },
  { ending: "org", kind: "site", example: "They read orval.org today." },
  { ending: "net", kind: "site", example: "They read orval.net today." },
  { ending: "gov", kind: "site", example: "They read orval.gov today." },
  { ending: "edu", kind: "site", example: "They read orval.edu today." },
  { ending: "mil", kind: "site", example: "They read orval.mil today." },
  { ending: "int", kind: "site", example: "They read orval.int today." },
  { ending: "info", kind: "site", example: "They read orval.info today." },
  { ending: "biz", kind: "site", example: "They read orval.biz today." },
  { ending: "tv", kind: "site", example: "They read orval.tv today." },
  { ending: "io", kind: "site", example: "They read orval.io today." },
  { ending: "uk", kind: "site", example: "They read orval.uk today." },
  { ending: "ca", kind: "site", example: "They read orval.ca today." },
  { ending: "au", kind: "site", example: "They read orval.au today." },
  { ending: "nz", kind: "site", example: "They read orval.nz today." },
  { ending: "ie", kind: "site", example: "They read orval.ie today." },
  { ending: "eu", kind: "site", example: "They read orval.eu today." },
  { ending: "de", kind: "site", example: "They read orval.de today." },
  { ending: "fr", kind: "site", example: "They read orval.fr today." },
  { ending: "es", kind: "site", example: "They read orval.es today." },
  { ending: "ch", kind: "site", example: "They read orval.ch today." },
  { ending: "nl", kind: "site", example: "They read orval.nl today." },
  { ending: "se", kind: "site", example: "They read orval.se today." },
  { ending: "dk", kind: "site", example: "They read orval.dk today." },
  { ending: "jp", kind: "site", example: "They read orval.jp today." },
  { ending: "cn", kind: "site", example: "They read orval.cn today." },
  { ending: "ru", kind: "site", example: "They read orval.ru today." },
  { ending: "za", kind: "site", example: "They read orval.za today." },
  { ending: "doc", kind: "file", example: "They read orval.doc today." },
  { ending: "docx", kind: "file", example: "They read orval.docx today." },
  { ending: "pdf", kind: "file", example: "They read orval.pdf today." },
  { ending: "txt", kind: "file", example: "They read orval.txt today." },
  { ending: "html", kind: "file", example: "They read orval.html today." },
  { ending: "htm", kind: "file", example: "They read orval.htm today." },
  { ending: "xls", kind: "file", example: "They read orval.xls today." },
  { ending: "xlsx", kind: "file", example: "They read orval.xlsx today." },
  { ending: "csv", kind: "file", example: "They read orval.csv today." },
  { ending: "jpg", kind: "file", example: "They read orval.jpg today." },
  { ending: "jpeg", kind: "file", example: "They read orval.jpeg today." },
  { ending: "png", kind: "file", example: "They read orval.png today." },
  { ending: "gif", kind: "file", example: "They read orval.gif today." },
  { ending: "mp3", kind: "file", example: "They read orval.mp3 today." },
  { ending: "mp4", kind: "file", example: "They read orval.mp4 today." },
  { ending: "zip", kind: "file", example: "They read orval.zip today." },
  { ending: "exe", kind: "file", example: "They read orval.exe today." },
];
