using Hotline.Core.Answer;
using Hotline.Core.Calendar;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>How each due time of a case comes about, day by day, in words a citizen understands.</summary>
[Access(Role.Citizen)]
public sealed class ReadClockHttp(ReadCaseHandler handler, CityClocks clocks, CityTime cityTime)
{
    [Function(nameof(ReadClockHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/clock")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, request.QueryCode(), request.CallerOrNull()), cancellation)
            : target.As<Case>();
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var words = new ClockWords(clocks.Calendar, CallerLanguage.Of(request));
        Clock[] running = [outcome.Value.State.DispatchClock, outcome.Value.State.AnswerClock];
        return Json.Ok(new
        {
            Clocks = running.Select(clock => new
            {
                clock.Kind,
                StartedAt = cityTime.Local(clock.StartedAt),
                Length = clock.Length.ToString(),
                Due = cityTime.Local(clock.Due),
                clock.Provisional,
                clock.CalendarVersion,
                clock.Pauses,
                clock.Extensions,
                StoppedAt = clock.StoppedAt is { } at ? cityTime.Local(at) : (DateTimeOffset?)null,
                Explanation = words.Lines(clock.Explain(clocks.Calendar)),
            }),
        });
    }
}
