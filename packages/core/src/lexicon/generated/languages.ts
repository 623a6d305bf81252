// Made by scripts/lexicon.mjs from data/lexicon/languages.tsv: change that table, not this file.

/**
 * A language as a text gives it away: by its most frequent small words, or by its script alone.
 *
 * `script` is Unicode's name. A language with words is written in Latin script.
 */
export interface Language {
  readonly name: string;
  readonly script: string;
  readonly words: readonly string[];
}

export const languages: readonly Language[] = [
  { name: "English", script: "Latin", words: ["the","of","and","to","in","a","is","that","for","it","was","on","are","as","with","he","be","at","by","this","have","from","or","had","not","but","what","all","were","when","we","there","an","which","they","their","has","would","she","been","his","will","who","more","said","its","about","after","one","into","than","up","out","her","can","so"] },
  { name: "Spanish", script: "Latin", words: ["de","la","que","el","en","y","los","del","se","las","por","un","para","con","una","su","al","lo","como","más","pero","sus","le","ya","fue","este","ha","sí","porque","esta","entre","cuando","muy","sin","sobre","también","hasta","hay","desde","nos","durante","según","años","dijo","son","está","han"] },
  { name: "French", script: "Latin", words: ["de","la","le","et","les","des","en","un","du","une","que","est","pour","qui","dans","par","plus","pas","au","sur","ne","se","ce","il","sont","avec","ses","mais","aux","comme","été","ou","cette","son","elle","leur","ont","était","ils","deux","fait","être","après","selon","sans","aussi","l'on","contre"] },
  { name: "German", script: "Latin", words: ["der","die","und","in","den","von","zu","das","mit","sich","des","auf","für","ist","im","dem","nicht","ein","eine","als","auch","es","an","werden","aus","er","hat","dass","sie","nach","wird","bei","einer","um","am","sind","noch","wie","einem","über","einen","so","zum","war","haben","nur","oder","aber","vor","zur","bis","mehr","durch"] },
  { name: "Italian", script: "Latin", words: ["di","e","il","la","che","in","un","per","è","una","non","del","della","con","le","si","da","dei","al","gli","nel","alla","come","più","ha","anche","lo","sono","delle","ma","dal","su","i","questo","hanno","era","nella","dopo","stato","essere","degli","ai","contro","tra","fra"] },
  { name: "Portuguese", script: "Latin", words: ["de","a","o","que","e","do","da","em","um","para","com","não","uma","os","no","se","na","por","mais","as","dos","como","mas","foi","ao","ele","das","tem","seu","sua","ou","ser","quando","muito","nos","já","está","também","só","pelo","pela","até","isso","ela","entre","depois","são","disse","foram"] },
  { name: "Dutch", script: "Latin", words: ["de","van","het","een","en","in","is","dat","op","te","zijn","voor","met","die","niet","aan","er","om","ook","als","dan","maar","bij","door","over","ze","uit","nog","naar","heeft","hij","werd","wordt","deze","worden","tot","was","wel","meer","hebben","kan","geen"] },
  { name: "Swedish", script: "Latin", words: ["och","i","att","det","som","en","på","är","av","för","med","den","till","har","de","inte","om","ett","han","men","var","jag","sig","från","vi","så","kan","när","år","säger","under","också","efter","eller","nu","sin","där","vid","mot","ska","skulle"] },
  { name: "Danish", script: "Latin", words: ["og","i","at","det","er","en","til","på","som","af","for","med","de","den","der","har","ikke","et","om","han","men","var","fra","vi","så","kan","når","år","siger","også","efter","eller","nu","sin","hvor","ved","mod","skal","ville","blev","være","havde"] },
  { name: "Norwegian", script: "Latin", words: ["og","i","det","er","på","til","som","en","å","av","for","at","med","de","den","har","ikke","et","om","han","men","var","fra","vi","så","kan","når","år","sier","også","etter","eller","nå","sin","hvor","ved","mot","skal","ville","ble","være","hadde"] },
  { name: "Finnish", script: "Latin", words: ["ja","on","ei","että","se","oli","hän","mutta","ovat","joka","kun","myös","sen","mukaan","ole","tai","jos","niin","kuin","vuoden","sekä","nyt","jo","vain","mitä","tämä","jälkeen","hänen","ollut","voi"] },
  { name: "Polish", script: "Latin", words: ["w","i","na","z","do","się","nie","że","to","jest","o","jak","za","od","po","ale","przez","przy","dla","są","był","tym","ma","tego","które","oraz","już","jego","być","ze","także","było","która","roku","może","który","tylko"] },
  { name: "Czech", script: "Latin", words: ["a","se","v","na","je","že","s","z","do","o","to","i","ve","k","za","pro","jako","ale","po","jsou","by","jsem","tak","jeho","bylo","od","podle","také","který","která","byl","které","ještě","však","nebo","při","už","aby"] },
  { name: "Hungarian", script: "Latin", words: ["a","az","és","hogy","nem","is","egy","ez","azt","meg","csak","volt","már","de","ha","még","kell","vagy","mint","szerint","után","lesz","ki","el","fel","során","között","amely","pedig"] },
  { name: "Romanian", script: "Latin", words: ["și","de","în","a","la","cu","pe","că","nu","o","să","din","un","care","este","pentru","mai","au","fost","sunt","dar","după","ca","prin","iar","lui","sau","această","acest","fi","dintre"] },
  { name: "Turkish", script: "Latin", words: ["ve","bir","bu","da","de","için","ile","olarak","olan","çok","daha","sonra","gibi","ise","ancak","kadar","en","ne","var","ya","dedi","göre","olduğu","o","tarafından","değil","her"] },
  { name: "Indonesian", script: "Latin", words: ["yang","dan","di","untuk","dengan","ini","dari","dalam","itu","pada","tidak","akan","ke","oleh","adalah","juga","telah","mereka","kata","ada","sebagai","tersebut","karena","dapat","bisa","tahun","kepada","sudah","atau","saat"] },
  { name: "Vietnamese", script: "Latin", words: ["và","của","là","có","cho","không","được","trong","một","với","các","đã","người","này","những","đó","khi","để","ở","năm","ra","từ","cũng","đến","nhưng","về","trên","tại","sẽ"] },
  { name: "Swahili", script: "Latin", words: ["na","ya","wa","kwa","ni","katika","za","la","kuwa","hii","huo","baada","kama","lakini","watu","alisema","cha","vya","yake","hiyo","pia","zaidi","mwaka","hivyo"] },
  { name: "Tagalog", script: "Latin", words: ["ang","ng","sa","na","at","mga","ay","ni","ito","siya","para","hindi","kay","may","si","nang","ako","isang","kung","mula","bilang","din","rin","nila","niya"] },
  { name: "Catalan", script: "Latin", words: ["de","la","i","el","que","a","en","els","per","les","un","una","amb","del","és","no","al","es","va","més","com","dels","seva","seu","també","ha","són","pel","aquest"] },
  { name: "Russian", script: "Cyrillic", words: [] },
  { name: "Greek", script: "Greek", words: [] },
  { name: "Arabic", script: "Arabic", words: [] },
  { name: "Hebrew", script: "Hebrew", words: [] },
  { name: "Hindi", script: "Devanagari", words: [] },
  { name: "Bengali", script: "Bengali", words: [] },
  { name: "Tamil", script: "Tamil", words: [] },
  { name: "Thai", script: "Thai", words: [] },
  { name: "Georgian", script: "Georgian", words: [] },
  { name: "Armenian", script: "Armenian", words: [] },
  { name: "Korean", script: "Hangul", words: [] },
  { name: "Japanese", script: "Hiragana", words: [] },
  { name: "Chinese", script: "Han", words: [] },
  { name: "Amharic", script: "Ethiopic", words: [] },
  { name: "Khmer", script: "Khmer", words: [] },
  { name: "Burmese", script: "Myanmar", words: [] },
];
