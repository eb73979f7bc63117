using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Core.Answer;

/// <summary>
/// Asks the citizen, once, for everything missing (rule 4.4): a question, the missing items, or both, in one message. The answer clock
/// waits for the reply.
/// </summary>
/// <param name="RaisedByReply">The question is a further one, about something new in the citizen's reply.</param>
public sealed record AskCitizen(
    Reference Reference, int Version, string? Question, IReadOnlyList<string> Missing, bool RaisedByReply, Actor By);

public sealed class AskCitizenHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, WaitingSteps steps, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(AskCitizen command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var message = Message(command);
        FieldChecks.Text(errors, "question", message, policy.Deadlines.Limits.NoteCharacters);
        if (command.Missing.Any(string.IsNullOrWhiteSpace))
        {
            errors.Add(Errors.Required("missing"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(
            command.Reference, command.Version, command.By, found => Ask(found, message, command), cancellation);
    }

    private Result<CaseEvent> Ask(Case found, string message, AskCitizen command)
    {
        var now = time.GetUtcNow();
        var replyClock = clocks.CitizenReply(now);
        return found.Ask(message, command.RaisedByReply, replyClock, steps.Next(replyClock, now), command.By, now);
    }

    /// <summary>The question and the numbered list of what is missing.</summary>
    private static string Message(AskCitizen command) => string.Join(
        '\n', command.Missing.Select((item, i) => $"{i + 1}. {item.Trim()}").Prepend(command.Question?.Trim() ?? "")).Trim();
}
