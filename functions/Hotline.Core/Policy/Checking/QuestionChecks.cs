using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class QuestionChecks
{
    private const string File = PolicyFiles.Questions;

    public static void Run(IReadOnlyList<IntakeQuestion> questions, IReadOnlyList<Category>? categories, FaultList faults)
    {
        Ids.Check(File, questions.Select(question => question.Id), faults);
        foreach (var question in questions)
        {
            if (question.Category is { } id && categories?.All(category => category.Id != id) == true)
            {
                faults.Add(File, question.Id, Faults.UnknownCategory(id));
            }

            if (question is { Told: null, Signs.Count: 0 })
            {
                faults.Add(File, question.Id, Faults.NothingTellsItWasAnswered());
            }
        }
    }
}
