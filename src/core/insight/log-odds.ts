/** Weight of the background, in tags: about as many as this must be seen before the data outweigh it. */
const PRIOR_TAGS = 500;

/**
 * z-score of the log odds ratio of a tag in a segment against the rest, with an informative Dirichlet prior
 * that has the shares of all customers (Monroe, Colaresi & Quinn 2008, Political Analysis 16, equations 15,
 * 16, 20 and 22). Rare tags shrink towards 0, so that ranking by it puts no chance find on top, as ranking by
 * index would, and no common tag, as ranking by p-value would.
 *
 * @param inSegment carriers in the segment
 * @param inAll carriers in all
 * @param segmentTags tags counted in the segment, all tags of the attribute together
 * @param allTags tags counted in all
 */
export function logOddsZ(inSegment: number, inAll: number, segmentTags: number, allTags: number): number {
  const prior = (PRIOR_TAGS * inAll) / allTags;
  const own = inSegment + prior;
  const others = inAll - inSegment + prior;
  const withoutOwn = segmentTags + PRIOR_TAGS - own;
  const withoutOthers = allTags - segmentTags + PRIOR_TAGS - others;
  // An attribute of one tag: nothing else to have odds against.
  if (withoutOwn <= 0 || withoutOthers <= 0) return 0;
  const difference = Math.log(own / withoutOwn) - Math.log(others / withoutOthers);
  return difference / Math.sqrt(1 / own + 1 / others);
}
