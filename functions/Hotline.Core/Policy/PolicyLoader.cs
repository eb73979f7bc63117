using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Policy.Checking;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy;

/// <summary>Makes a <see cref="CityPolicy"/> of policy files; refuses a faulty set as a whole with a <see cref="PolicyException"/>.</summary>
public static class PolicyLoader
{
    public static CityPolicy Load(IPolicySource source)
    {
        var faults = new FaultList();
        var files = ReadFiles(source, faults);
        PolicyChecks.Run(files, faults);
        if (faults.All.Count > 0)
        {
            throw new PolicyException(faults.All);
        }

        return new CityPolicy(
            VersionOf(source),
            files.City!,
            new DepartmentTree(files.Departments!),
            new CategoryTree(files.Categories!),
            files.Cues!,
            files.Routing!,
            files.Deadlines!,
            files.Refusals!,
            files.Supervision!,
            new Gazetteer(files.City!, files.Places!))
        {
            Answers = files.Answers!,
            Questions = files.Questions!,
        };
    }

    private static PolicyContent ReadFiles(IPolicySource source, FaultList faults) => new(
        PolicyFiles.Read(source, PolicyFiles.City, faults, CityFile.Read),
        PolicyFiles.Read(source, PolicyFiles.Departments, faults, DepartmentsFile.Read),
        PolicyFiles.Read(source, PolicyFiles.Categories, faults, CategoriesFile.Read),
        PolicyFiles.Read(source, PolicyFiles.Cues, faults, CuesFile.Read),
        PolicyFiles.Read(source, PolicyFiles.Routing, faults, RoutingFile.Read),
        PolicyFiles.Read(source, PolicyFiles.Deadlines, faults, DeadlinesFile.Read),
        PolicyFiles.Read(source, PolicyFiles.Refusals, faults, RefusalsFile.Read),
        PolicyFiles.Read(source, PolicyFiles.Supervision, faults, SupervisionFile.Read),
        source.Read(PolicyFiles.Places) is null ? [] : PolicyFiles.Read(source, PolicyFiles.Places, faults, PlacesFile.Read),
        source.Read(PolicyFiles.Answers) is null ? AnswerPolicy.None : PolicyFiles.Read(source, PolicyFiles.Answers, faults, AnswersFile.Read),
        source.Read(PolicyFiles.Questions) is null ? [] : PolicyFiles.Read(source, PolicyFiles.Questions, faults, QuestionsFile.Read));

    private static string VersionOf(IPolicySource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in PolicyFiles.All.Concat(PolicyFiles.Optional))
        {
            if (source.Read(file) is not { } content)
            {
                continue;
            }

            // The name and length in front keep two sets apart whose contents differ only in where a file ends.
            hash.AppendData(Encoding.UTF8.GetBytes($"{file} {content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
