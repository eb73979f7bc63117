using System.Diagnostics;
using Hotline.Core.Access;
using Hotline.Tool.Demonstration.Steps;

namespace Hotline.Tool.Demonstration;

/// <summary>Plays a complaint's story from where it stands to its end.</summary>
internal sealed class StoryTeller(HotlineApi api, Staff staff)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan RoutingLimit = TimeSpan.FromSeconds(60);

    public async Task TellAsync(Scene scene, CancellationToken cancellation)
    {
        var steps = Story.Of(scene.Complaint.Story);
        var found = await RoutedAsync(scene.Receipt, cancellation);
        if (steps[^1].IsDone(scene, found))
        {
            return;
        }

        foreach (var step in steps)
        {
            while (!step.IsDone(scene, found))
            {
                await step.PlayAsync(scene, found, cancellation);
                found = await ReadAsync(scene.Receipt, cancellation);
            }
        }
    }

    private async Task<CaseView> RoutedAsync(Receipt receipt, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        var found = await ReadAsync(receipt, cancellation);
        while (!found.IsRouted)
        {
            if (waited.Elapsed > RoutingLimit)
            {
                throw new ToolException($"Case {receipt.Reference} was not routed within {RoutingLimit.TotalSeconds:0} seconds.");
            }

            await Task.Delay(BetweenLooks, cancellation);
            found = await ReadAsync(receipt, cancellation);
        }

        return found;
    }

    private async Task<CaseView> ReadAsync(Receipt receipt, CancellationToken cancellation) =>
        await api.ReadAsync(receipt.Reference, await staff.AnyAsync(Role.Supervisor), cancellation);
}
