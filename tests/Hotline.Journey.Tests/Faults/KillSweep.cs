using Hotline.Core.Messages;

namespace Hotline.Journey.Tests.Faults;

/// <summary>
/// Kills an action at each of its storage requests, before and after the server has done it. Whoever acted tries again, as people do
/// who got no answer. However it died, it has then happened once, wholly, and the lists follow.
/// </summary>
internal sealed class KillSweep(FragileCity fragile)
{
    /// <summary>An action on a case: with the version that was seen, and the kill for the request's header, if it is to be killed.</summary>
    public delegate Task<ApiAnswer> Act(FiledCase filed, int version, string? kill);

    /// <summary>Requests up to which kills are tried, more than the action makes: the last ones find nothing left to kill.</summary>
    public int MostRequests { get; init; } = 8;

    /// <summary>Whether the lists must show the case's present state too, and not only its place.</summary>
    public bool Exactly { get; init; } = true;

    /// <summary>Another case that the action changes too, and that has to be whole as well.</summary>
    public Func<FiledCase, string?> Other { get; init; } = _ => null;

    public async Task OverAsync(Func<Task<FiledCase>> arrange, Act act, string happened)
    {
        var kills =
            from at in Enumerable.Range(1, MostRequests)
            from moment in Enum.GetValues<KillMoment>()
            select KillAsync(arrange, act, happened, $"{at} {moment}");

        var killed = await Task.WhenAll(kills);

        killed.ShouldContain(true);
        killed[^2..].ShouldAllBe(each => !each);
    }

    public Act ByStaff(string account, string action, object? body = null) => async (filed, version, kill) =>
        await Killed(await fragile.City.AsAsync(account), kill).AtVersion(version).PostAsync($"api/cases/{filed.Reference}/{action}", body);

    public Act ByCitizen(string action, object body) => (filed, _, kill) =>
        Killed(filed.Citizen, kill).PostAsync($"api/cases/{filed.Reference}/{action}", body);

    /// <summary>Whether there was a request to kill.</summary>
    private async Task<bool> KillAsync(Func<Task<FiledCase>> arrange, Act act, string happened, string kill)
    {
        var filed = await arrange();
        var before = await fragile.FindAsync(filed.Reference);

        var first = await act(filed, before.State.Version, kill);

        var afterDeath = await fragile.FindAsync(filed.Reference);
        var done = Count(afterDeath, happened) - Count(before, happened);
        done.ShouldBeInRange(first.Status == HttpStatusCode.OK ? 1 : 0, 1, $"{kill}: {first}");
        await IsWholeAsync(filed);

        var again = await act(filed, before.State.Version, null);
        // What was done before the answer was lost is not done again; what was not is done now.
        ((int)again.Status).ShouldBeOneOf(done > 0 ? [409, 412, 403] : [200], $"{kill}: {again}");
        await IsWholeAsync(filed);
        Count(await fragile.FindAsync(filed.Reference), happened).ShouldBe(Count(before, happened) + 1);
        return first.Status == HttpStatusCode.InternalServerError;
    }

    private async Task IsWholeAsync(FiledCase filed)
    {
        foreach (var reference in new[] { filed.Reference, Other(filed) }.OfType<string>())
        {
            await fragile.KeepPromisesAsync(reference);
            await fragile.IsWholeAsync(reference, Exactly);
        }
    }

    private static int Count(Case found, string type) => found.Events.Count(@event => CaseTexts.TypeOf(@event.Fact) == type);

    private static HotlineApi Killed(HotlineApi caller, string? kill) => kill is null ? caller : caller.With(FaultInjector.Header, kill);
}
