namespace Hotline.Browser.Tests;

/// <summary>What holds for every page of evaluators and administrators: accessible, quiet, no wider than the smallest phone.</summary>
[Collection(ShownSiteCollection.Name)]
public sealed class OfficePageTests(ShownSite shown)
{
    public static TheoryData<string, string> Pages() => new()
    {
        { Staff.Evaluator, "/reports" },
        { Staff.Supervisor, "/reports/cases?period=2026&by=kind" },
        { Staff.Evaluator, "/evaluations" },
        { Staff.Evaluator, "/evaluation-form" },
        { Staff.Supervisor, "/evaluations/{campaign}" },
        { Staff.Operator, "/evaluations/{campaign}/cases" },
        { Staff.Operator, "/evaluations/{campaign}/cases/{drawn}" },
        { Staff.Administrator, "/people" },
        { Staff.Administrator, "/people/evaluator" },
        { Staff.Administrator, "/account" },
        { Staff.Administrator, "/audit" },
        { Staff.Administrator, "/policy" },
        { Staff.Administrator, "/policy/files/departments" },
        { Staff.Administrator, "/policy/files/departments/departments/linhu-beiting" },
        { Staff.Administrator, "/policy/files/categories/categories/urban.water.supply" },
        { Staff.Administrator, "/policy/files/routing/rules/-new" },
        { Staff.Administrator, "/policy/files/deadlines/clocks/clear" },
        { Staff.Administrator, "/policy/files/calendar-2026/holidays/2" },
        { Staff.Administrator, "/policy/files/answers/templates/-new" },
        { Staff.Administrator, "/policy/files/supervision/text" },
        { Staff.Administrator, "/policy/routing-test" },
        { Staff.Administrator, "/policy/versions/0" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryLanguageAndOnEveryScreen_HasNoFault(string account, string path) =>
        (await shown.FaultsOfAsync(path, account)).ShouldBeEmpty();
}
