using Hotline.Core.Cases;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class SupervisionChecks
{
    private const string File = PolicyFiles.Supervision;

    public static void Run(Supervision supervision, FaultList faults)
    {
        // Weights of a figure that could not be read would be summed under another.
        var unread = faults.EntriesOf(File);
        Ids.Check(File, supervision.Leaders.Select(leader => leader.Id), faults);
        var weights = supervision.ScoreCard.Weights;
        if (unread.Count > 0)
        {
            return;
        }

        foreach (var twice in weights.GroupBy(weight => weight.Figure).Where(group => group.Count() > 1))
        {
            faults.Add(File, EnumText.Of(twice.Key), "figure is weighted twice");
        }

        if (weights.Sum(weight => weight.Percent) is var sum && sum != 100)
        {
            faults.Add(File, "scoreCard", $"weights add up to {sum} percent, not to 100");
        }
    }
}
