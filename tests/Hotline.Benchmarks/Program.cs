using System.CommandLine;
using Hotline.Benchmarks.Intake;
using Hotline.Benchmarks.Journey;
using Hotline.Benchmarks.Language;
using Hotline.Benchmarks.Matching;
using Hotline.Benchmarks.Remind;
using Hotline.Benchmarks.Reports;
using Hotline.Benchmarks.Running;
using Hotline.Benchmarks.Search;
using Hotline.Benchmarks.Start;
using Hotline.Benchmarks.WorkList;

var root = new RootCommand("Measures Hotline on this machine against its budgets. Prints figures; never fails because something is slow.")
{
    IntakeCommand.Create(),
    JourneyCommand.Create(),
    StartCommand.Create(),
    ClassifyCommand.Create(),
    RedactCommand.Create(),
    PlacesCommand.Create(),
    AnswersCommand.Create(),
    WorkListCommand.Create(),
    RemindCommand.Create(),
    ReportsCommand.Create(),
    SearchCommand.Create(),
    MatchCommand.Create(),
    HotIssuesCommand.Create(),
    ServeHttpCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
