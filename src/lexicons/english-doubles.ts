/** Words that English lawfully prints twice in a row. Collected from the style guides' notes on doubled words. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** By grammar (had had, that that, gave her her book), for emphasis (very very), or as cries and names (hear hear). */
export const lawfulDoubles = words(`
had that is was do did does who what which her you his
very really so too much many more far long big old again never always ever well now over
bye ha ho hee no yes yeah blah hear hush boo knock tut there chop go come wait please oh ah ooh wow hey woof meow quack tick choo tsk hip
night cha can tom yo pom dum beri aye papa mama goody pooh hubba zig win cous wee long tuk bora couscous ylang wagga walla baden sing
`);

/** Particles of verbs, after which the same word may begin a phrase: they moved in in May. */
export const particles = words('in on up out off over by through down');

/** Verbs that take such a particle. */
export const particleVerbs =
  /\b(?:moved?|moving|came|come|coming|went|gone|goes|going|go|put|puts|putting|got|gets?|getting|carr(?:y|ied|ies|ying)|turn(?:s|ed|ing)?|joined|joining|logg(?:ed|ing)|check(?:ed|ing)?|settled?|settling|step(?:ped)?|brought|took|taken|taking|weigh(?:ed|s)?|kick(?:ed|s)?|sets?|lived?|living|br[eo]ke|break(?:s|ing)?|passed|pass|signed|looked|drove|walked|flew|handed|held|hold|kept|keep|stay(?:ed)?|switched|tuned|dropped|filled|phoned|called|stood|sat|voted|spelled|worked|fell|it|them|him|her|us|me|what)\s$/i;
