using Hotline.Core.Cases;
using Hotline.Core.Policy.Reading;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Policy.Checking;

internal static class SupervisionChecks
{
    private const string File = PolicyFiles.Supervision;

    public static void Run(SupervisionPolicy supervision, FaultList faults)
    {
        CheckDuty(supervision, faults);
        CheckScoreCard(supervision.ScoreCard, faults);
        CheckRatings(supervision.Ratings.Rules.Weights, faults);
        Ids.Check(File, supervision.ExclusionGrounds.Select(ground => ground.Id), faults);
        Ids.Check(File, supervision.Leaders.Select(leader => leader.Id), faults);
    }

    private static void CheckDuty(SupervisionPolicy supervision, FaultList faults)
    {
        Ids.Check(File, supervision.Shifts.Select(shift => shift.Id), faults);
        for (var i = 0; i < supervision.Shifts.Count; i++)
        {
            var (shift, next) = (supervision.Shifts[i], supervision.Shifts[(i + 1) % supervision.Shifts.Count]);
            if (shift.To != next.From)
            {
                faults.Add(File, shift.Id, Faults.GapOrTwoOnDuty(next.Id));
            }
        }

        // Each shift ending where the next begins could still go round the clock more than once.
        if (supervision.Shifts.Sum(Minutes) is not (0 or 24 * 60))
        {
            faults.Add(File, "shifts", Faults.NotOneDay());
        }
    }

    private static void CheckScoreCard(ScoreCardPolicy card, FaultList faults)
    {
        // Weights of a figure that could not be read would be summed under another.
        if (faults.EntriesOf(File).Count > 0)
        {
            return;
        }

        foreach (var twice in card.Weights.GroupBy(weight => weight.Figure).Where(group => group.Count() > 1))
        {
            faults.Add(File, EnumText.Of(twice.Key), Faults.WeightedTwice());
        }

        if (card.Weights.Sum(weight => weight.Percent) is var sum && sum != 100)
        {
            faults.Add(File, "scoreCard", Faults.WeightsNotWhole(sum));
        }
    }

    private static void CheckRatings(RateWeights weights, FaultList faults)
    {
        if (faults.EntriesOf(File).Count == 0 && weights.Response + weights.Resolution + weights.Satisfaction is var sum and not 100)
        {
            faults.Add(File, "ratings", Faults.WeightsNotWhole(sum));
        }
    }

    private static int Minutes(DutyShift shift)
    {
        var minutes = (int)(shift.To - shift.From).TotalMinutes;
        return minutes == 0 ? 24 * 60 : minutes;
    }
}
