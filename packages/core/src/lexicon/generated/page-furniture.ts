// Made by scripts/lexicon.mjs from data/lexicon/page-furniture.tsv: change that table, not this file.

/** A word in the class or id of a page's element that is no part of the article. */
export interface PageFurniture {
  readonly word: string;
}

export const pageFurniture: readonly PageFurniture[] = [
  { word: "nav" },
  { word: "sidebar" },
  { word: "comment" },
  { word: "comments" },
  { word: "share" },
  { word: "sharing" },
  { word: "social" },
  { word: "related" },
  { word: "recommended" },
  { word: "newsletter" },
  { word: "promo" },
  { word: "promotion" },
  { word: "advert" },
  { word: "advertisement" },
  { word: "ads" },
  { word: "sponsor" },
  { word: "sponsored" },
  { word: "cookie" },
  { word: "consent" },
  { word: "banner" },
  { word: "breadcrumb" },
  { word: "breadcrumbs" },
  { word: "subscribe" },
  { word: "subscription" },
  { word: "paywall" },
  { word: "trending" },
  { word: "popular" },
  { word: "tags" },
  { word: "taglist" },
  { word: "toolbar" },
  { word: "menu" },
  { word: "modal" },
  { word: "popup" },
  { word: "footer" },
  { word: "masthead" },
  { word: "outbrain" },
  { word: "taboola" },
  { word: "signup" },
  { word: "login" },
  { word: "skip" },
];
