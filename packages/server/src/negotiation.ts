/**
 * Which of `offers` an `Accept` header likes best; the first of them if it likes none, as an answer in another form is more
 * use than none (RFC 9110, §12.5.1).
 */
export function mediaTypeFor(accept: string, offers: readonly string[]): string {
  const ranges = accept.split(",").map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const liking = (offer: string): number => {
    const [family] = offer.split("/");
    // The closest range decides: "text/csv;q=0" is a no, whatever "*/*" says.
    const closest = [offer, `${family}/*`, "*/*"].flatMap((type) => ranges.find((range) => range.type === type) ?? []);
    return closest[0]?.quality ?? 0;
  };
  const best = Math.max(...offers.map(liking));
  return offers.find((offer) => best > 0 && liking(offer) === best) ?? (offers[0] as string);
}
