namespace Hotline.Core.Cases;

/// <summary>What somebody writes with an action: required, and at most <paramref name="Most"/> characters.</summary>
public sealed record Wording(string Field, string? Text, int Most)
{
    /// <summary>The words as they are kept; only to be asked for once <see cref="Checked"/> found nothing.</summary>
    public string Trimmed => Text!.Trim();

    /// <summary>What is wrong with the words, together with what was found before.</summary>
    public ErrorList Checked(IReadOnlyList<Error> faults)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, Field, Text, Most);
        return errors.JoinedTo(faults);
    }
}
