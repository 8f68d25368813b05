#pragma once

#include <string_view>

namespace duban {

// Programs that draw text from a PDF often give the sign of a radical for the character: ⽂ for 文.
// What stands for U+2F00 and those after it.
inline constexpr std::u32string_view kangxi_radicals =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山"
    U"巛工己巾干幺广廴廾弋弓彐彡彳"
    U"心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白"
    U"皮皿目矛矢石示禸禾穴立竹米糸"
    U"缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里"
    U"金長門阜隶隹雨青非面革韋韭音"
    U"頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

// The same for single signs of the supplement, and their characters below.
inline constexpr std::u32string_view radical_signs =
    U"⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
inline constexpr std::u32string_view radical_characters =
    U"母民虎西见角贝车长门青韦页风飞马骨鬼鱼鸟卤麦黄齐齿龙龟";

}  // namespace duban
