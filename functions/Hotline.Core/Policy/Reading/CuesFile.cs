using Hotline.Core.Cases;

namespace Hotline.Core.Policy.Reading;

internal static class CuesFile
{
    public static Cues Read(EntryReader file) =>
        new([.. file.Entries("kinds", ReadKind, key: "kind").OfType<KindCue>()], file.Entries("urgencies", ReadUrgency));

    private static KindCue? ReadKind(EntryReader cue)
    {
        var kind = cue.Enum<CaseKind>("kind");
        var words = ReadWords(cue);
        return kind is null ? null : new KindCue(kind.Value, words);
    }

    private static UrgencyCue ReadUrgency(EntryReader cue) =>
        new(cue.Text("id"), cue.Enum<Urgency>("urgency") ?? Urgency.Urgent, cue.LocalText("name"), ReadWords(cue));

    private static CueWords ReadWords(EntryReader cue) =>
        cue.Object("words", words => new CueWords(words.Texts("zh-Hans"), words.Texts("zh-Hant"), words.Texts("en")));
}
