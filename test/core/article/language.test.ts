import { expect, test } from "vitest";
import { guessLanguage } from "../../../packages/core/src/article/language.ts";

test.for([
  [
    "English",
    "The mayor of Orval said on Friday that she would leave the office, because the report had been right and there was no other way.",
  ],
  [
    "Spanish",
    "La alcaldesa de Orval dijo el viernes que dejaría el cargo porque el informe tenía razón y no había otra salida para la ciudad.",
  ],
  [
    "French",
    "La maire d’Orval a dit vendredi qu’elle quitterait son poste, parce que le rapport était juste et qu’il n’y avait pas d’autre issue pour la ville.",
  ],
  [
    "German",
    "Die Bürgermeisterin von Orval sagte am Freitag, dass sie ihr Amt abgeben werde, weil der Bericht richtig sei und es für die Stadt keinen anderen Weg gebe.",
  ],
  [
    "Italian",
    "La sindaca di Orval ha detto venerdì che lascerà il suo posto perché il rapporto era giusto e non c’era altra via per la città.",
  ],
  [
    "Portuguese",
    "A prefeita de Orval disse na sexta-feira que vai deixar o cargo porque o relatório estava certo e não havia outra saída para a cidade.",
  ],
  [
    "Dutch",
    "De burgemeester van Orval zei vrijdag dat ze haar ambt neerlegt, omdat het rapport juist is en er voor de stad geen andere weg was.",
  ],
  [
    "Swedish",
    "Borgmästaren i Orval sade på fredagen att hon lämnar sitt ämbete, eftersom rapporten var riktig och det inte fanns någon annan väg för staden.",
  ],
  [
    "Polish",
    "Burmistrz Orval powiedziała w piątek, że odejdzie z urzędu, bo raport był prawdziwy i nie było innej drogi dla miasta, które już na to czeka.",
  ],
  [
    "Turkish",
    "Orval belediye başkanı cuma günü görevi bırakacağını söyledi, çünkü rapor doğruydu ve şehir için başka bir yol yoktu, bu da çok açık bir durum olarak kaldı.",
  ],
  [
    "Indonesian",
    "Wali kota Orval mengatakan pada hari Jumat bahwa dia akan mundur dari jabatan itu karena laporan tersebut benar dan tidak ada jalan lain untuk kota ini.",
  ],
  [
    "Finnish",
    "Orvalin pormestari sanoi perjantaina, että hän jättää virkansa, koska raportti oli oikea ja kaupungille ei ollut muuta tietä, mutta nyt se on ohi.",
  ],
  ["Russian", "Мэр Орваля заявила в пятницу, что покинет свой пост."],
  ["Greek", "Η δήμαρχος του Όρβαλ είπε την Παρασκευή ότι θα φύγει."],
  ["Arabic", "قالت رئيسة بلدية أورفال يوم الجمعة إنها ستترك منصبها."],
  ["Hebrew", "ראש העיר אורבל אמרה ביום שישי כי תעזוב את תפקידה."],
  ["Hindi", "ओरवाल की मेयर ने शुक्रवार को कहा कि वह पद छोड़ देंगी।"],
  ["Chinese", "奥瓦尔市长星期五说她将离开职位因为报告是对的没有别的办法。"],
  ["Japanese", "オルヴァルの市長は金曜日に辞任すると述べた。報告は正しかったからだ。"],
  ["Korean", "오르발 시장은 금요일에 자리에서 물러나겠다고 말했다. 보고서가 옳았기 때문이다."],
] as const)("%s is known", ([language, text]) => {
  expect(guessLanguage(text)).toBe(language);
});

test.for([
  "Mayor of Orval resigns",
  "Salvat, Dorn, de la Cruz, van der Berg, von Orval, dos Santos, di Marco, el Masri, bin Orval, le Roux",
  "Results: Orval 3, Ansel 1; Lindow 2, Vessin 2; Kestral 0, Brannock 1; Haldor 4, Marsh 1",
  "😀😀😀",
  "— — —",
  "1,250 2,300 4,100",
  "«Да»",
  "",
])("nothing is said of %s", (text) => {
  expect(guessLanguage(text)).toBeNull();
});

test("English that quotes another language stays English", () => {
  const text =
    "The mayor of Orval said that it was “un día que no vamos a olvidar” and that she would leave the town by the end of the week.";
  expect(guessLanguage(text)).toBe("English");
});
