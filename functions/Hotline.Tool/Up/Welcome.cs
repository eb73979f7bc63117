using System.Globalization;
using Hotline.Tool.Demonstration;
using Spectre.Console;

namespace Hotline.Tool.Up;

/// <summary>Tells the person at the terminal what runs, how to try it and how to stop it.</summary>
internal sealed class Welcome(IAnsiConsole console, Folders folders, Uri address, IReadOnlyList<int> storagePorts)
{
    private string App => address.OriginalString;

    public void Show(DemonstrationGuide? guide)
    {
        console.WriteLine();
        console.Write(new Panel(Facts()) { Header = new PanelHeader(" Hotline is up "), Expand = false });
        ShowExamples(guide);
        if (guide is not null)
        {
            ShowPeople(guide);
        }

        console.WriteLine("Ctrl-C stops everything.");
    }

    private Grid Facts()
    {
        string[] ports = [.. storagePorts.Select(port => port.ToString(CultureInfo.InvariantCulture))];
        var grid = new Grid().AddColumn().AddColumn();
        grid.AddRow("App", App);
        grid.AddRow("Data", Markup.Escape($"{folders.Shown(folders.Data)} (kept; './hotline up --fresh' starts over)"));
        grid.AddRow("Storage", Markup.Escape($"blobs {ports[0]}, queues {ports[1]}, tables {ports[2]}; key in {folders.Shown(folders.AzuriteKey)}"));
        grid.AddRow("Logs", Markup.Escape(folders.Shown(folders.Logs)));
        return grid;
    }

    /// <summary>Written as they are: a line that is wrapped for the terminal cannot be copied.</summary>
    private void ShowExamples(DemonstrationGuide? guide)
    {
        Plain("");
        Plain($"curl {App}/api/health");
        Plain($$"""curl {{App}}/api/complaints -H 'Content-Type: application/json' -d '{"text":"路灯坏了三天，晚上很黑。","anonymous":true}'""");
        if (guide is not null)
        {
            Plain($"curl {App}/api/cases/{guide.Reference} -H 'Query-Code: {guide.QueryCode}'");
            Plain($$"""curl {{App}}/api/sign-in -H 'Content-Type: application/json' -d '{"account":"{{guide.People[0].Account}}","password":"{{guide.People[0].Password}}"}'""");
            Plain($"curl {App}/api/ratings/{guide.Month}");
        }

        Plain("");
    }

    private void ShowPeople(DemonstrationGuide guide)
    {
        var passwords = string.Join(", ", guide.People.Select(person => person.Password).Distinct());
        console.WriteLine($"Demonstration sign-ins (password: {passwords})");
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Account", "Role", "Department");
        foreach (var person in guide.People)
        {
            string[] cells = [person.Account, person.RoleNames, person.Department ?? ""];
            table.AddRow([.. cells.Select(cell => new Text(cell))]);
        }

        console.Write(table);
        console.WriteLine(guide.OtherPeople);
        console.WriteLine();
    }

    private void Plain(string line) => console.Profile.Out.Writer.WriteLine(line);
}
