using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>How the place of a case is known, in words; places are called by the gazetteer's names, never by the citizen's words.</summary>
internal static class LocationWords
{
    public static LocalText Coordinates { get; } = new("坐标位于该区县", "座標位於該區縣", "the coordinates lie there");

    public static LocalText InAddress(GazetteerEntry place) => new(
        $"地址中提到“{place.Name.ZhHans}”", $"地址中提到「{place.Name.ZhHant}」", $"the address names \"{place.Name.En}\"");

    public static LocalText InText(GazetteerEntry place) => new(
        $"文中提到“{place.Name.ZhHans}”", $"文中提到「{place.Name.ZhHant}」", $"the text names \"{place.Name.En}\"");
}
