using Hotline.Core.Cases;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class CueChecks
{
    public static void Run(Cues cues, FaultList faults)
    {
        foreach (var kind in Enum.GetValues<CaseKind>())
        {
            var entries = cues.Kinds.Count(cue => cue.Kind == kind);
            if (entries != 1)
            {
                faults.Add(PolicyFiles.Cues, EnumText.Of(kind), entries == 0 ? Faults.KindWithoutCues() : Faults.KindTwice());
            }
        }

        Ids.Check(PolicyFiles.Cues, cues.Urgencies.Select(cue => cue.Id), faults);
        foreach (var cue in cues.Urgencies.Where(cue => cue.Urgency == Urgency.Ordinary))
        {
            faults.Add(PolicyFiles.Cues, cue.Id, Faults.OrdinaryNeedsNoCues());
        }

        if (cues.Urgencies.All(cue => cue.Urgency != Urgency.Emergency))
        {
            faults.Add(PolicyFiles.Cues, "urgencies", Faults.NothingTellsAnEmergency());
        }
    }
}
