// How the map in an article is moved, in the languages of much of the world's news: the one line that is read without
// looking for it.
import { toDirection } from './direction.ts'

interface Words {
  readonly wheel: (key: string) => string
  readonly touch: string
  /** As it stands on the keyboards of the language; Ctrl where nothing else is said. */
  readonly ctrl?: string
}

const words: Readonly<Record<string, Words>> = {
  en: { wheel: key => `Hold ${key} while scrolling to zoom the map`, touch: 'Move the map with two fingers' },
  ar: {
    wheel: key => `اضغط مع الاستمرار على ${key} أثناء التمرير لتكبير الخريطة أو تصغيرها`,
    touch: 'حرّك الخريطة بإصبعين',
  },
  de: {
    wheel: key => `${key} gedrückt halten und scrollen, um die Karte zu zoomen`,
    touch: 'Die Karte mit zwei Fingern bewegen',
    ctrl: 'Strg',
  },
  es: {
    wheel: key => `Mantenga pulsada la tecla ${key} y desplácese para hacer zoom en el mapa`,
    touch: 'Mueva el mapa con dos dedos',
  },
  fr: {
    wheel: key => `Maintenez la touche ${key} enfoncée et faites défiler pour zoomer sur la carte`,
    touch: 'Déplacez la carte avec deux doigts',
  },
  he: {
    wheel: key => `להגדלה ולהקטנה של המפה יש לגלול תוך לחיצה על ${key}`,
    touch: 'הזיזו את המפה בשתי אצבעות',
  },
  hi: {
    wheel: key => `नक्शे को ज़ूम करने के लिए ${key} दबाकर स्क्रॉल करें`,
    touch: 'नक्शे को खिसकाने के लिए दो उंगलियों का इस्तेमाल करें',
  },
  id: {
    wheel: key => `Tahan ${key} sambil menggulir untuk memperbesar atau memperkecil peta`,
    touch: 'Gerakkan peta dengan dua jari',
  },
  it: {
    wheel: key => `Tieni premuto ${key} mentre scorri per ingrandire o ridurre la mappa`,
    touch: 'Sposta la mappa con due dita',
  },
  ja: {
    wheel: key => `${key}キーを押しながらスクロールすると地図を拡大・縮小できます`,
    touch: '地図は2本の指で動かします',
  },
  ko: {
    wheel: key => `지도를 확대하거나 축소하려면 ${key} 키를 누른 채 스크롤하세요`,
    touch: '지도를 움직이려면 두 손가락을 사용하세요',
  },
  nl: {
    wheel: key => `Houd ${key} ingedrukt en scrol om op de kaart in of uit te zoomen`,
    touch: 'Verplaats de kaart met twee vingers',
  },
  pl: {
    wheel: key => `Przytrzymaj ${key} i przewijaj, aby powiększyć lub pomniejszyć mapę`,
    touch: 'Przesuwaj mapę dwoma palcami',
  },
  pt: {
    wheel: key => `Mantenha a tecla ${key} pressionada e role para aplicar zoom no mapa`,
    touch: 'Mova o mapa com dois dedos',
  },
  ru: {
    wheel: key => `Чтобы изменить масштаб карты, прокручивайте, удерживая клавишу ${key}`,
    touch: 'Перемещайте карту двумя пальцами',
  },
  tr: {
    wheel: key => `Haritayı yakınlaştırmak için ${key} tuşunu basılı tutarak kaydırın`,
    touch: 'Haritayı iki parmağınızla hareket ettirin',
  },
  uk: {
    wheel: key => `Щоб змінити масштаб карти, прокручуйте, утримуючи клавішу ${key}`,
    touch: 'Переміщуйте карту двома пальцями',
  },
  'zh-Hans': { wheel: key => `按住 ${key} 键并滚动，即可缩放地图`, touch: '请用两根手指移动地图' },
  'zh-Hant': { wheel: key => `按住 ${key} 鍵並捲動，即可縮放地圖`, touch: '請用兩根手指移動地圖' },
}

/** BCP 47. */
export const HINT_LANGUAGES: readonly string[] = Object.keys(words)

export interface MapHint {
  /** BCP 47, one of HINT_LANGUAGES. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** `isApple`: the keyboard has ⌘. */
  readonly wheel: (isApple: boolean) => string
  readonly touch: string
}

/** In the first of `languages`, BCP 47 in order of preference, that is known; else in English. Never throws. */
export function toHint(...languages: readonly string[]): MapHint {
  const lang = languages.map(findHintLanguage).find(known => known !== undefined) ?? 'en'
  const { wheel, touch, ctrl = 'Ctrl' } = words[lang]!
  return { lang, dir: toDirection(lang), wheel: isApple => wheel(isApple ? '⌘' : ctrl), touch }
}

/**
 * One of HINT_LANGUAGES, for a BCP 47 tag. Chinese goes by its script, which a tag may leave to the country: zh-TW is
 * zh-Hant. Never throws.
 */
export function findHintLanguage(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return HINT_LANGUAGES.find(known => known === language || known === `${language}-${script}`)
  } catch {
    return undefined // no tag
  }
}
