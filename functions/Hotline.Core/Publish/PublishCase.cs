using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish;

/// <summary>
/// Has everyone read a case as the preview shows it, less the passages that a person wants out besides. <paramref name="Hide"/> has each
/// passage as it stands in the preview.
/// </summary>
public sealed record PublishCase(Reference Reference, int Version, IReadOnlyList<string> Hide, Actor By);

public sealed class PublishCaseHandler(CaseChanges changes, PublicWording wording, TimeProvider time)
{
    /// <summary>Stands for a passage that a person took out.</summary>
    private const string TakenOut = "〔……〕";

    /// <summary>Refused where a passage is not there: whoever mistypes one must not find it published.</summary>
    public async Task<Result<Case>> HandleAsync(PublishCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (command.Hide.Any(string.IsNullOrWhiteSpace))
        {
            errors.Add(Errors.Required("hide"));
        }

        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Publish(found, command), cancellation);
    }

    private Result<CaseEvent> Publish(Case found, PublishCase command)
    {
        var (complaint, answer) = wording.Of(found);
        if (complaint is null)
        {
            return Errors.NothingThere();
        }

        var text = new PublicText(complaint.Text, answer?.Text);
        foreach (var passage in command.Hide)
        {
            if (!text.Complaint.Contains(passage, StringComparison.Ordinal) && text.Answer?.Contains(passage, StringComparison.Ordinal) != true)
            {
                return Errors.PassageNotThere("hide");
            }

            text = new(Without(text.Complaint, passage), text.Answer is null ? null : Without(text.Answer, passage));
        }

        return found.Publish(text, command.By, time.GetUtcNow());
    }

    private static string Without(string text, string passage) => text.Replace(passage, TakenOut, StringComparison.Ordinal);
}
