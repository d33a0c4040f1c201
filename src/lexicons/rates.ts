/** What an amount is told for each of: 每人每月, 每亩. Units of benefits, fees and yields in local papers. */
const each =
  '(?:每(?:千人口|万人口|百万人口|千人|万人|百人|百户|人|户|名|个|家|亩|份|月|年|天|日|场|期|吨|次|班|生|头|只|周|台|辆|位|件|平方米|公斤|斤|千克|公里|村|组|套|张|度|立方米))+';

/** Such a phrase at the end of a text. */
export const rateBefore = new RegExp(`${each}$`);
/** Such a phrase at `lastIndex`. */
export const rateAt = new RegExp(each, 'y');
/** Every such phrase of a text. */
export const rates = new RegExp(each, 'g');
