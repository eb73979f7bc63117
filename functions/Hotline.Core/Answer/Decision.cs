namespace Hotline.Core.Answer;

/// <summary>Yes or no to what somebody else asked for; a no needs words of at most <paramref name="Most"/> characters.</summary>
internal sealed record Decision(bool? Approved, string? Words, int Most)
{
    public bool IsApproval => Approved == true;

    public string? Trimmed => string.IsNullOrWhiteSpace(Words) ? null : Words.Trim();

    public ErrorList Checked(IReadOnlyList<Error> faults)
    {
        var errors = new ErrorList();
        if (Approved is null)
        {
            errors.Add(Errors.Required("approved"));
        }

        if (Approved == false)
        {
            FieldChecks.Text(errors, "words", Words, Most);
        }
        else
        {
            FieldChecks.AtMost(errors, "words", Words, Most);
        }

        return errors.JoinedTo(faults);
    }
}
