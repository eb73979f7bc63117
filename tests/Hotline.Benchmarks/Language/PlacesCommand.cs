using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Language.Places;
using Spectre.Console;

namespace Hotline.Benchmarks.Language;

/// <summary>`places`: how fast place names are found in a text, however many the gazetteer has, and how fast a point's district.</summary>
internal static class PlacesCommand
{
    private const int Texts = 20_000;
    private const string Complaint = "您好，我住在临湖区望鹤路88号白鹭苑，小区门口的路灯坏了一个多星期，晚上看不见路，前天有老人摔倒。旁边松涛路和云溪大道路口的井盖也松了，汽车一过就响。";

    public static Command Create()
    {
        var command = new Command("places", "Measures finding place names in texts with small and large gazetteers, and districts of points.");
        command.SetAction(_ => Run(PolicyLoader.Load(new EmbeddedPolicy())));
        return command;
    }

    private static void Run(CityPolicy policy)
    {
        Report.Machine("places");
        foreach (var more in (int[])[0, 1_000, 10_000, 100_000])
        {
            var own = policy.Places.All.Where(place => place.Level != PlaceLevel.District);
            var places = new Gazetteer(policy.City, [.. own, .. Enumerable.Range(0, more).Select(Invented)]);
            var watch = Stopwatch.StartNew();
            var reader = new PlaceReader(places);
            var made = watch.Elapsed;
            var each = Time(() => reader.Read(Complaint));
            Print($"{places.All.Count} places: made in {made.TotalMilliseconds:0} ms, a text of {Complaint.Length} characters in {each:0.000} ms");
        }

        var map = new DistrictMap(policy, new EmbeddedPolicy());
        map.Check();
        Print($"district of a point in {Time(() => map.DistrictAt(123.4512, 28.9633)):0.0000} ms");
    }

    private static double Time(Func<object?> act)
    {
        var watch = Stopwatch.StartNew();
        for (var time = 0; time < Texts; time++)
        {
            act();
        }

        return watch.Elapsed.TotalMilliseconds / Texts;
    }

    /// <summary>A road of four letters that share beginnings and endings with others, as real names do.</summary>
    private static GazetteerEntry Invented(int number)
    {
        var name = string.Concat(Letter(number % 50), Letter(number / 50 % 50), Letter(number / 2_500), "路");
        return new($"road-{number}", new LocalText(name, name, $"Road {number}"), PlaceLevel.Road, ["linhu"], [], []);
    }

    private static char Letter(int number) => (char)('\u6000' + number);

    private static void Print(FormattableString line) => AnsiConsole.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
