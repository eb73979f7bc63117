using System.Text.Json;
using Hotline.Core;
using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Tool.Demonstration;

/// <summary>Who works in the demonstration city and what its citizens complain of, from the files that come with the tool.</summary>
internal sealed record DemonstrationContent(IReadOnlyList<Person> People, IReadOnlyList<Complaint> Complaints)
{
    public static DemonstrationContent Load() =>
        new(Read<PeopleFile>("people.json").People, Read<ComplaintsFile>("complaints.json").Complaints);

    /// <summary>A handler and an approver for each department that the files give none: a case may come to any of them.</summary>
    public IEnumerable<Person> OtherStaff(DepartmentTree departments)
    {
        var staffed = People.Select(person => person.Department).ToHashSet();
        return departments.All
            .Where(department => !staffed.Contains(department.Id))
            .SelectMany(department => (Person[])
            [
                new($"{department.Id}-handler", $"{department.Name.ZhHans}承办员", [Role.Handler], department.Id, People[0].Password),
                new($"{department.Id}-approver", $"{department.Name.ZhHans}审核员", [Role.Approver], department.Id, People[0].Password),
            ]);
    }

    private static T Read<T>(string file)
    {
        using var stream = typeof(DemonstrationContent).Assembly.GetManifestResourceStream($"demonstration/{file}")!;
        return JsonSerializer.Deserialize<T>(stream, CoreJson.Options)!;
    }

    private sealed record PeopleFile(IReadOnlyList<Person> People);

    private sealed record ComplaintsFile(IReadOnlyList<Complaint> Complaints);
}
