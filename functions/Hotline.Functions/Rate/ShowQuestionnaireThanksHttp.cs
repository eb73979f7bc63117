using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>After the questionnaire.</summary>
[Access(Role.Citizen)]
public sealed class ShowQuestionnaireThanksHttp(PageResults pages)
{
    [Function(nameof(ShowQuestionnaireThanksHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "questionnaire/thanks")] HttpRequest request) =>
        pages.Show<QuestionnaireThanksPage>(request);
}
