using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class AnswerChecks
{
    private const string File = PolicyFiles.Answers;

    public static void Run(AnswerPolicy answers, IReadOnlyList<Department>? departments, FaultList faults)
    {
        Ids.Check(File, answers.Templates.Select(template => template.Id), faults);
        foreach (var unknown in answers.Approval.ExceptFor.Where(id => departments?.All(department => department.Id != id) == true))
        {
            faults.Add(File, "approval", Faults.ExceptForNoDepartment(unknown));
        }

        foreach (var template in answers.Templates)
        {
            CheckPlaces(template, faults);
        }
    }

    /// <summary>Every place can be filled, and what the handler is asked for is used, in each language.</summary>
    private static void CheckPlaces(AnswerTemplate template, FaultList faults)
    {
        var asked = template.Fields.Select(field => field.Id).ToList();
        foreach (var twice in asked.Concat(AnswerTemplate.CaseFields).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            faults.Add(File, template.Id, Faults.FieldTwice(twice.Key));
        }

        foreach (var text in (string[])[template.Text.ZhHans, template.Text.ZhHant, template.Text.En])
        {
            var places = TemplateText.PlacesIn(text);
            foreach (var unknown in places.Except(asked).Except(AnswerTemplate.CaseFields))
            {
                faults.Add(File, template.Id, Faults.NothingFills(unknown));
            }

            foreach (var unused in asked.Except(places))
            {
                faults.Add(File, template.Id, Faults.FieldUnused(unused));
            }
        }
    }
}
