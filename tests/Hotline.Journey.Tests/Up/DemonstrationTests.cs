using Hotline.Tool.Demonstration;

namespace Hotline.Journey.Tests.Up;

public sealed class DemonstrationTests(DemonstrationRun run) : IClassFixture<DemonstrationRun>
{
    private static readonly DemonstrationContent Content = DemonstrationContent.Load();

    private static string Password => Content.People[0].Password;

    [Fact]
    public void Up_WhenItsPortIsTaken_TakesAnotherAndSaysSo()
    {
        run.Up.Said.ShouldContain($"Port {run.TakenPort} is taken: the app uses ");
        run.Up.Http.BaseAddress!.Port.ShouldNotBe(run.TakenPort);
    }

    [Fact]
    public void Up_WhenReady_TellsWhereDataLieAndWhoCanSignIn()
    {
        run.Up.Said.ShouldContain(run.DataFolder);
        Content.People.ShouldAllBe(person => run.Up.Said.Contains($" {person.Account} "));
        run.Up.Said.ShouldContain($"password: {Password}");
    }

    [Fact]
    public void Up_InterruptedWhileLoading_EndsInOrder() => run.ExitCodeOfInterruptedLoad.ShouldBe(0);

    [Fact]
    public async Task Up_OnDataInUse_RefusesAndLeavesThemAlone()
    {
        await using var second = UpProcess.Start(run.DataFolder, "--fresh");

        (await second.EndAsync()).ShouldBe(1);

        second.Said.ShouldContain("Another './hotline up' works on");
        (await run.Anyone.GetAsync("api/health")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Demonstration_WhenLoaded_HasEveryComplaintAtTheEndOfItsStory()
    {
        var supervisor = run.Anyone.WithToken((await SignInAsync("supervisor", Password)).Good()["token"]!);
        var receipts = run.Receipts();

        receipts.Keys.ShouldBe(Enumerable.Range(1, Content.Complaints.Count));
        foreach (var (number, receipt) in receipts)
        {
            var complaint = Content.Complaints[number - 1];
            var found = (await supervisor.ReadAsync(receipt.Reference)).Good();
            found["status.id"].ShouldBe(EndOf(complaint.Story), $"complaint {number}, story '{complaint.Story}'");
            found["rating.satisfaction"].ShouldBe(complaint.Story switch
            {
                "rated:satisfied" => "satisfied",
                "rated:fairlySatisfied" => "fairlySatisfied",
                "rated:dissatisfied" => "dissatisfied",
                _ => null,
            });
        }
    }

    [Fact]
    public async Task Demonstration_WhenLoaded_HasSomethingForEveryoneWhoSupervises()
    {
        var supervisor = run.Anyone.WithToken((await SignInAsync("supervisor2", Password)).Good()["token"]!);

        foreach (var filter in new[] { "supervised", "awaitingDecision", "reopened" })
        {
            (await supervisor.GetAsync($"api/supervision?filter={filter}")).Good().List("cases").ShouldNotBeEmpty(filter);
        }

        (await supervisor.GetAsync("api/bulletin-drafts")).Good().List("bulletins").ShouldHaveSingleItem();
        (await supervisor.GetAsync("api/duty/roster")).Good().Text.ShouldContain("operator1");
    }

    [Fact]
    public async Task Demonstration_LoadedInTwoParts_HoldsNoComplaintTwice()
    {
        var month = run.Receipts()[1].ReceivedAt.ToString("yyyy-MM");

        var ratings = (await run.Anyone.GetAsync($"api/ratings/{month}")).Good();

        var ended = Content.Complaints.Count(complaint => EndOf(complaint.Story) is "answered" or "closed");
        ratings["total.tally.answered"].ShouldBe($"{ended}");
        ratings["total.tally.rated"].ShouldBe($"{Content.Complaints.Count(complaint => EndOf(complaint.Story) == "closed")}");
    }

    [Fact]
    public async Task Demonstration_WhenLoaded_LetsEverybodySignIn()
    {
        foreach (var person in Content.People)
        {
            (await SignInAsync(person.Account, person.Password)).Status.ShouldBe(HttpStatusCode.OK);
        }
    }

    private Task<ApiAnswer> SignInAsync(string account, string password) => run.Anyone.PostAsync("api/sign-in", new { account, password });

    private static string EndOf(string story) => story switch
    {
        "routed" => "routed",
        "returned" or "returned-twice" => "returned",
        "supervised" => "routed",
        "accepted" or "extension-asked" or "co-handled" => "accepted",
        "awaiting-citizen" => "awaitingCitizen",
        "answered" => "answered",
        "rated:dissatisfied-reopened" => "reopened",
        _ => "closed",
    };
}
