using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

/// <summary>Checks what the files say against each other. Where a file could not be read, what refers to it is not judged.</summary>
internal static class PolicyChecks
{
    public static void Run(PolicyContent content, FaultList faults)
    {
        if (content.City is { } city)
        {
            CityChecks.Run(city, faults);
        }

        if (content.Departments is { } departments)
        {
            new DepartmentChecks(departments, content.City, content.Places, faults).Run();
        }

        if (content.Categories is { } categories)
        {
            new CategoryChecks(categories, content.Departments, content.Deadlines, faults).Run();
        }

        if (content.Cues is { } cues)
        {
            CueChecks.Run(cues, faults);
        }

        if (content.Routing is { } rules)
        {
            new RoutingChecks(rules, content, faults).Run();
        }

        if (content.Places is { } places)
        {
            new PlaceChecks(places, content.City, faults).Run();
        }

        if (content.Deadlines is { } deadlines)
        {
            DeadlineChecks.Run(deadlines, faults);
        }

        if (content.Answers is { } answers)
        {
            AnswerChecks.Run(answers, content.Departments, faults);
        }

        if (content.Questions is { } questions)
        {
            QuestionChecks.Run(questions, content.Categories, faults);
        }

        if (content.Refusals is { } refusals)
        {
            Ids.Check(PolicyFiles.Refusals, refusals.Grounds.Select(ground => ground.Id), faults);
        }

        if (content.Supervision is { } supervision)
        {
            SupervisionChecks.Run(supervision, faults);
        }
    }
}
