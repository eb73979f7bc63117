using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Language.Tests;

/// <summary>The cue words of the small city; only simplified ones in Chinese, for traditional texts must be found by them too.</summary>
internal static class SmallCityCues
{
    public static Cues All { get; } = new(
        [
            new KindCue(CaseKind.Inquiry, Words(["请问", "怎么办理"], ["how do I"])),
            new KindCue(CaseKind.Request, Words(["麻烦你们", "抢修"], ["please repair"])),
            new KindCue(CaseKind.Complaint, Words(["投诉", "态度恶劣", "乱收费"], ["complain", "rude"])),
            new KindCue(CaseKind.Report, Words(["举报", "偷排"], ["report illegal"])),
            new KindCue(CaseKind.Suggestion, Words(["建议"], ["suggest"])),
            new KindCue(CaseKind.Praise, Words(["表扬", "感谢", "热心"], ["grateful", "commend"])),
        ],
        [
            Urgent("cut-off", Urgency.Urgent, ["停水", "停电"], ["burst pipe"]),
            Urgent("danger", Urgency.Emergency, ["起火", "着火", "火灾", "爆炸", "触电", "被困", "电线掉落"], ["fire", "gas leak", "trapped"]),
            Urgent("crowd", Urgency.Emergency, ["数百人"], ["riot"]),
        ]);

    private static UrgencyCue Urgent(string id, Urgency urgency, string[] chinese, string[] english) =>
        new(id, urgency, new LocalText(id, id, id), Words(chinese, english));

    private static CueWords Words(string[] chinese, string[] english) => new(chinese, [], english);
}
