import type { Person } from './person';

/** A name, what else the note says, and the queries that find it and that don't. The documents show the same table. */
export interface NameExample {
  readonly name: string;
  readonly also?: Partial<Pick<Person, 'aliases' | 'nicknames' | 'company'>>;
  readonly found: readonly string[];
  readonly notFound?: readonly string[];
}

/** Kinds of names, each with examples. */
export const NAME_EXAMPLES: Readonly<Record<string, readonly NameExample[]>> = {
  'Any order, any part, initials': [
    { name: 'Sam Rivera', found: ['sam', 'SAM', 'riv', 'rivera sam', 'sa ri', 'sr', 'samrivera', ' sam  rivera '], notFound: ['am', 'rs', 's-r-x', 'samuel'] },
    { name: 'Ana María Díaz Cruz', found: ['ana cruz', 'diaz maria', 'amdc', 'ac', 'adc'], notFound: ['cruz lopez', 'ca'] },
    { name: 'J. R. Okafor', found: ['jr', 'j.r.', 'J. R. Okafor', 'okafor j'], notFound: ['rj okafor x'] },
    { name: 'Kwame Anthony Boateng III', found: ['boateng iii', 'kab', 'kwame b'], notFound: ['boateng iv'] },
    { name: 'Bo Li', found: ['bo', 'li bo', 'bl'], notFound: ['o', 'i'] },
  ],
  'Accents, typed or not': [
    { name: 'Soňa Riverová', found: ['Soňa', 'sona', 'sonia', 'sonya', 'sonja', 'soni', 'sonia riv'], notFound: ['sanja', 'soa'] },
    { name: 'Zoë Quill', found: ['zoe', 'zoë', 'ZOË'], notFound: ['zo quin'] },
    { name: 'Łukasz Żak', found: ['lukasz', 'zak', 'łuk'], notFound: ['ukasz'] },
    { name: 'Jörg Müller', found: ['jorg', 'joerg', 'jörg', 'muller', 'mueller', 'müll', 'joerg muller'], notFound: ['jrg'] },
    { name: 'Joerg Maier', found: ['jörg', 'joerg'], notFound: ['jorge'] },
    { name: 'Søren Ångström', found: ['soren', 'soeren', 'angstrom', 'aangstroem', 'Ångström'], notFound: ['sren'] },
    { name: 'Anneliese Strauß', found: ['strauss', 'strauß', 'straus', 'STRAUSS'], notFound: ['strauch'] },
    { name: 'Æsa Þórsdóttir', found: ['aesa', 'thorsdottir', 'þór'], notFound: ['porsdottir'] },
    { name: 'Đorđe Đukić', found: ['dorde', 'djordje', 'đukić', 'djukic', 'dukic'], notFound: ['orde'] },
    { name: 'Šárka Čapková', found: ['sarka', 'sharka', 'capkova', 'chapkova'], notFound: ['arka'] },
    { name: 'Jiří Dvořák', found: ['jiri', 'dvorak', 'dvorzak'], notFound: ['dvrak'] },
    { name: 'Şule Yıldız', found: ['sule', 'shule', 'yildiz', 'YILDIZ'], notFound: ['ule'] },
    { name: 'İpek Güneş', found: ['ipek', 'IPEK', 'gunes', 'guenes'], notFound: ['pek'] },
    { name: 'François L’Étang', found: ['francois', 'letang', 'l’étang', "l'etang", 'etang'], notFound: ['tang'] },
    { name: 'Begoña Muñoz', found: ['begona', 'munoz', 'munyoz', 'muñ'], notFound: ['monoz'] },
    { name: 'Nguyễn Thị Hương', found: ['nguyen', 'huong', 'thi huong', 'nth'], notFound: ['nguen'] },
    { name: 'Chloé Béranger', also: { aliases: ['Coco'] }, found: ['chloe', 'coco', 'coco beranger'], notFound: ['koko'] },
    { name: 'Νίκος Παππάς', found: ['νικος', 'Νίκος', 'παππας', 'παπ νικ'], notFound: ['nikos'] },
    { name: 'Фёдор Зайцев', found: ['федор', 'фёдор', 'зайц', 'заицев'], notFound: ['fedor'] },
  ],
  'Scripts without spaces': [
    { name: '王小明', found: ['王', '小明', '王小明'], notFound: ['王明', '李'] },
    { name: '山田 太郎', also: { aliases: ['Taro Yamada'] }, found: ['山田', '太郎', '山田太郎', '太郎 山田', 'taro', 'ty'], notFound: ['田中'] },
    { name: '佐藤花子', found: ['佐藤', '花子', '佐藤 花'], notFound: ['花火'] },
    { name: 'さくら', found: ['さ', 'くら', 'さくら'], notFound: ['さら'] },
    { name: 'カタリナ・ロペス', found: ['カタリナ', 'ロペス', 'ﾛﾍﾟｽ', 'カタリナロペス'], notFound: ['ロベルト'] },
    { name: '김민준', found: ['김', '민준', '김민'], notFound: ['박', '준민'] },
    { name: 'สมชาย ใจดี', found: ['สมชาย', 'ชาย', 'ใจดี'], notFound: ['สมศรี'] },
    { name: 'Ｍｉｋａ Ｔａｎ', found: ['mika', 'tan', 'mt'], notFound: ['ika'] },
  ],
  'Right to left': [
    { name: 'مُحَمَّد الأحمد', found: ['محمد', 'مُحَمَّد', 'الأحمد', 'الاحمد'], notFound: ['حمد'] },
    { name: 'فاطمة حسن', found: ['فاطمة', 'فاطمه', 'حسن'], notFound: ['فطوم'] },
    { name: 'ليلى مصطفى', found: ['ليلى', 'ليلي', 'مصطفي'], notFound: ['ليلا'] },
    { name: 'آرش کیانی', found: ['ارش', 'آرش', 'کیانی'], notFound: ['رش'] },
    { name: 'שָׂרָה כֹּהֵן', found: ['שרה', 'כהן', 'שָׂרָה', 'כהן שרה'], notFound: ['רה'] },
    { name: 'דוד בן־ארי', found: ['דוד', 'בן ארי', 'בן־ארי', 'ארי', 'בןארי'], notFound: ['דן'] },
  ],
  'Small words within a name': [
    { name: 'Anna van der Berg', found: ['berg', 'van der berg', 'vanderberg', 'vanderb', 'anna berg', 'avdb', 'ab'], notFound: ['erberg', 'ba'] },
    { name: 'Luis de la Cruz', found: ['de la cruz', 'delacruz', 'lacruz', 'cruz luis', 'ldlc'], notFound: ['elacruz'] },
    { name: 'Omar bin Said', found: ['bin said', 'said', 'binsaid', 'obs'], notFound: ['aid'] },
    { name: 'Ludwig von und zu Hagen', found: ['hagen', 'von hagen', 'lh'], notFound: ['vom'] },
    { name: 'Catarina dos Santos', found: ['santos', 'dos santos', 'dossantos'], notFound: ['ossantos'] },
  ],
  'Apostrophes and hyphens': [
    { name: "Conan O'Brien", found: ['obrien', "o'brien", 'o’brien', 'O‘Brien', 'brien', 'o brien', 'conan o'], notFound: ['rien'] },
    { name: 'Siobhán O’Neill', found: ["o'neill", 'oneill', 'siobhan oneill', 'neill'], notFound: ['eill'] },
    { name: 'Jean-Luc Moreau', found: ['jean luc', 'jean-luc', 'jeanluc', 'luc', 'jlm', 'jm'], notFound: ['eanluc'] },
    { name: 'Mary Smith‑Jones', found: ['smith-jones', 'smith jones', 'smithjones', 'jones mary'], notFound: ['mithjones'] },
    { name: 'Nour al-Khatib', found: ['alkhatib', 'al-khatib', 'khatib', 'nour k'], notFound: ['hatib'] },
    { name: "Ta'Nesha D'Angelo", found: ['tanesha', "ta'nesha", 'dangelo', 'angelo'], notFound: ['nesh x'] },
    { name: 'ʻAkamu Keola', found: ['akamu', 'ʻakamu', "'akamu"], notFound: ['kamu'] },
    { name: 'Rivera, Dolores', found: ['dolores', 'rivera dolores', 'dolores rivera', 'Rivera, D'], notFound: ['olores'] },
  ],
  'One name, signs and numbers': [
    { name: 'Ndidi', found: ['n', 'ndidi', 'NDI'], notFound: ['nn', 'didi'] },
    { name: 'Björk', found: ['bjork', 'bjoerk', 'björk'], notFound: ['bork'] },
    { name: '🌻 Tilda', found: ['tilda', '🌻', '🌻 til'], notFound: ['🌹'] },
    { name: 'Kit ❤️', found: ['kit', '❤', '❤️'], notFound: ['💛'] },
    { name: '👩‍🌾 Rosa', found: ['rosa', '👩‍🌾'], notFound: ['👨'] },
    { name: 'R2 Hoshino', found: ['r2', 'hoshino', 'rh'], notFound: ['2'] },
    { name: 'Dr. Priya Nair (Leeds)', found: ['priya', 'dr priya', 'nair leeds', 'dr. nair'], notFound: ['eeds'] },
    { name: '@lex Petrov', found: ['lex', '@lex', 'petrov'], notFound: ['alex'] },
  ],
  'Aliases, nickname and company': [
    { name: 'William Hart', also: { nicknames: ['Bill'] }, found: ['bill', 'bill hart', 'will'], notFound: ['billy'] },
    { name: 'Elena Petrova', also: { aliases: ['Lena', 'E. P.'] }, found: ['lena', 'ep', 'petrova lena'], notFound: ['lene'] },
    { name: 'Marco Ruiz', also: { company: 'Soil & Sons' }, found: ['soil', 'marco soil', 'sons', 'mr'], notFound: ['oil', 'soilent'] },
    { name: 'Ines Falk', also: { company: 'Ökohaus Süd' }, found: ['oekohaus', 'okohaus', 'ines sud'], notFound: ['haus'] },
    { name: 'Tom Okoye', also: { aliases: ['2026-01-31'] }, found: ['tom', '2026-01-31'], notFound: ['2027'] },
  ],
};
