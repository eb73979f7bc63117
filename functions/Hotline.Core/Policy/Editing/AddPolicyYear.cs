using System.Globalization;
using System.Text.Json.Nodes;
using Hotline.Core.Policy.Versions;

namespace Hotline.Core.Policy.Editing;

/// <summary>An administrator begins the calendar of a year; its holidays are then put in one by one.</summary>
/// <param name="Source">The announcement, by title and document number.</param>
public sealed record AddPolicyYear(double? Year, string? Source, string By);

public sealed class AddPolicyYearHandler(PolicyLibrary library, DraftPolicyHandler draft)
{
    private const int MostSource = 200;

    /// <summary>The name of the new file.</summary>
    public async Task<Result<string>> HandleAsync(AddPolicyYear command, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var year = FieldChecks.Whole(errors, "year", command.Year, 2000, 2100);
        FieldChecks.Text(errors, "source", command.Source, MostSource);
        var work = await library.WorkOfAsync(command.By, cancellation);
        var file = string.Create(CultureInfo.InvariantCulture, $"calendar/{year}.json");
        if (errors.Count == 0 && work.Files.Find(file) is not null)
        {
            errors.Add(Errors.NamedTwice("year"));
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        var root = new JsonObject { ["year"] = year, ["source"] = command.Source!.Trim(), ["holidays"] = new JsonArray() };
        var drafted = await draft.HandleAsync(
            new(new Dictionary<string, string?> { [file] = PolicyJson.Write(root) }, work.Own?.Version ?? 0, command.By), cancellation);
        return drafted.Succeeded ? file : drafted.As<string>();
    }
}
