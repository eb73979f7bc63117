namespace Hotline.Core.Tests.Policy;

/// <summary>Each row breaks one piece of a valid policy and names the one fault that must come of it.</summary>
public sealed class PolicyFaultTests
{
    [Theory]
    // Reading: shape of every file.
    [InlineData("city.json", "\"timeZone\":", "\"timezone\":", "city.json: city: timeZone is missing", "city.json: city: unknown property \"timezone\"")]
    [InlineData("city.json", "\"Testville\"", "\"\"", "city.json: city: name.en is empty")]
    [InlineData("city.json", "\"Testville\"", "\" Testville\"", "city.json: city: name.en begins or ends with a space")]
    [InlineData("city.json", "\"試城\"", "7", "city.json: city: name.zh-Hant is not a text")]
    [InlineData("city.json", "\"zh-Hant\": \"東區\", ", "", "city.json: east: name.zh-Hant is missing")]
    [InlineData("city.json", "\"en\": \"East District\"", "\"en\": \"East District\", \"fr\": \"Est\"", "city.json: east: unknown property \"name.fr\"")]
    [InlineData("city.json", "[\"Eastside\"]", "\"Eastside\"", "city.json: east: aliases is not a list")]
    [InlineData("city.json", "[\"Eastside\"]", "[]", "city.json: east: aliases is empty")]
    [InlineData("city.json", "[\"Eastside\"]", "[\"Eastside\", null]", "city.json: east: aliases[1] is not a text")]
    [InlineData("city.json", "[\"Eastside\"]", "[\"Eastside\", \"Eastside\"]", "city.json: east: aliases has \"Eastside\" twice")]
    [InlineData("departments.json", "{ \"id\": \"hall\",", "\"hall\", { \"id\": \"hall\",", "departments.json: departments: departments[0] is not an object")]
    [InlineData("departments.json", "{ \"zh-Hans\": \"东街\", \"zh-Hant\": \"東街\", \"en\": \"The street\" }", "\"street\"", "departments.json: east-street: duties is not an object")]
    [InlineData("departments.json", "\"level\": \"township\"", "\"level\": \"village\"", "departments.json: east-street: level is \"village\", not one of city, county, township")]
    [InlineData("cues.json", "\"kind\": \"praise\"", "\"kind\": \"1\"", "cues.json: 1: kind is \"1\", not one of inquiry, request, complaint, report, suggestion, praise", "cues.json: praise: kind has no cues")]
    [InlineData("cues.json", "[\"請問\"]", "[]", "cues.json: inquiry: words.zh-Hant is empty")]
    [InlineData("deadlines.json", "\"onDueMorning\": true", "\"onDueMorning\": \"yes\"", "deadlines.json: reminders: onDueMorning is not true or false")]
    [InlineData("deadlines.json", "\"onDueMorning\": true, ", "", "deadlines.json: reminders: onDueMorning is missing")]
    [InlineData("deadlines.json", "\"reopenings\": 1", "\"reopenings\": 4", "deadlines.json: rating: reopenings is not a whole number from 0 to 3")]
    [InlineData("deadlines.json", "\"daysToRate\": 30", "\"daysToRate\": 7.5", "deadlines.json: rating: daysToRate is not a whole number from 1 to 365")]
    [InlineData("deadlines.json", "\"returns\": 2", "\"returns\": \"2\"", "deadlines.json: casework: returns is not a number")]
    [InlineData("deadlines.json", "0.35", "1.01", "deadlines.json: classification: deskBelow is not a number from 0 to 1")]
    [InlineData("deadlines.json", "\"casework\": { \"returns\": 2, \"severalWhenInvited\": true, \"coHandlers\": 3, \"milestones\": 3 },", "", "deadlines.json: deadlines: casework is missing")]
    [InlineData("routing.json", "\"keywords\": [\"起火\", \"fire\"]", "\"keywords\": []", "routing.json: fire: when.keywords is empty")]
    [InlineData("routing.json", "\"kinds\": [\"praise\"]", "\"kinds\": [\"praise\"], \"mood\": 1", "routing.json: praise: unknown property \"when.mood\"")]
    [InlineData("routing.json", "\"urgencies\": [\"emergency\"]", "\"urgencies\": [\"emergency\", \"later\"]", "routing.json: fire: when.urgencies is \"later\", not one of ordinary, urgent, emergency")]
    [InlineData("routing.json", "\"kinds\": [\"praise\"]", "\"kinds\": [\"wish\"]", "routing.json: praise: when.kinds is \"wish\", not one of inquiry, request, complaint, report, suggestion, praise")]
    // The city.
    [InlineData("city.json", "Asia/Shanghai", "Asia/Nowhere", "city.json: city: unknown time zone \"Asia/Nowhere\"")]
    [InlineData("city.json", "[\"zh-Hans\", \"en\"]", "[\"zh-Hans\", \"fr\"]", "city.json: city: unknown language \"fr\"")]
    [InlineData("city.json", "09:00-12:00", "9-12", "city.json: city: workingHours has \"9-12\", not a span such as \"09:00-12:00\"")]
    [InlineData("city.json", "09:00-12:00", "12:00-09:00", "city.json: city: workingHours has \"12:00-09:00\", not a span such as \"09:00-12:00\"")]
    [InlineData("city.json", "13:30-17:30", "11:30-17:30", "city.json: city: workingHours has \"11:30-17:30\" begin before the span above it ends")]
    [InlineData("city.json", "13:30-17:30", "13:30-17:29", "city.json: city: workingHours add up to 419 minutes, which have no half of whole minutes")]
    [InlineData("city.json", "\"id\": \"west\"", "\"id\": \"West\"", "city.json: West: id is not kebab-case", "places.json: west-end: unknown parent \"west\"", "places.json: ring-road: unknown parent \"west\"")]
    [InlineData("city.json", "\"id\": \"west\"", "\"id\": \"east\"", "city.json: east: id is there twice", "places.json: west-end: unknown parent \"west\"", "places.json: ring-road: unknown parent \"west\"")]
    [InlineData("city.json", "\"West District\"", "\"eastside\"", "city.json: west: \"eastside\" also names district \"east\"")]
    // Departments.
    [InlineData("departments.json", "\"id\": \"hall\", ", "", "departments.json: departments[0]: id is missing", "departments.json: water: unknown parent \"hall\"", "departments.json: east-office: unknown parent \"hall\"", "routing.json: fire: unknown department \"hall\"")]
    [InlineData("departments.json", "\"id\": \"east-street\"", "\"id\": \"water\"", "departments.json: water: id is there twice", "routing.json: east-streets: unknown department \"east-street\"")]
    [InlineData("departments.json", "\"id\": \"east-street\"", "\"id\": \"desk\"", "departments.json: desk: id is kept for the dispatch desk", "routing.json: east-streets: unknown department \"east-street\"")]
    [InlineData("departments.json", "\"parent\": \"east-office\"", "\"parent\": \"east\"", "departments.json: east-street: unknown parent \"east\"")]
    [InlineData("departments.json", "\"level\": \"township\", \"parent\": \"east-office\"", "\"level\": \"township\"", "departments.json: east-street: a township department needs a parent")]
    [InlineData("departments.json", "\"parent\": \"east-office\"", "\"parent\": \"water\"", "departments.json: east-street: a township department cannot stand under the city department \"water\"")]
    [InlineData("departments.json", "\"level\": \"city\", \"parent\": \"hall\"", "\"level\": \"city\", \"parent\": \"water\"", "departments.json: water: stands below itself")]
    [InlineData("departments.json", "\"level\": \"city\", \"parent\": \"hall\"", "\"level\": \"city\", \"parent\": \"hall\", \"district\": \"east\"", "departments.json: water: a city department answers for the whole city and has no district")]
    [InlineData("departments.json", "\"parent\": \"east-office\", \"district\": \"east\"", "\"parent\": \"east-office\"", "departments.json: east-street: a township department needs a district")]
    [InlineData("departments.json", "\"parent\": \"east-office\", \"district\": \"east\"", "\"parent\": \"east-office\", \"district\": \"north\"", "departments.json: east-street: unknown district \"north\"")]
    [InlineData("departments.json", "\"parent\": \"east-office\", \"district\": \"east\"", "\"parent\": \"east-office\", \"district\": \"west\"", "departments.json: east-street: district \"west\" is not that of its parent, \"east\"")]
    // Categories.
    [InlineData("categories.json", "\"urban.water.supply\"", "\"urban.water.Supply\"", "categories.json: urban.water.Supply: id is not dotted kebab-case")]
    [InlineData("categories.json", "\"urban.water.supply\"", "\"urban.water.drains\"", "categories.json: urban.water.drains: id is there twice")]
    [InlineData("categories.json", "\"urban.water.supply\"", "\"urban.watr.supply\"", "categories.json: urban.watr.supply: unknown parent \"urban.watr\"", "categories.json: urban.watr.supply: has no clock, nor has a category above it")]
    [InlineData("categories.json", "\"urban.water.supply\"", "\"urban.water.drains.deep\"", "categories.json: urban.water.drains.deep: is deeper than the third level")]
    [InlineData("categories.json", "\"urban.street.cleaning\"", "\"urban.water.cleaning\"", "categories.json: urban.street: has nothing under it; every branch goes down to the third level")]
    [InlineData("categories.json", "\"department\": \"water\"", "\"department\": \"water\", \"examples\": [\"没水\"]", "categories.json: urban.water: has examples, which belong to the third level")]
    [InlineData("categories.json", ", \"examples\": [\"停水两天了\"]", "", "categories.json: urban.water.supply: has no examples to learn it from")]
    [InlineData("categories.json", "[\"停水两天了\"]", "[\"下水道堵了\"]", "categories.json: urban.water.drains: example \"下水道堵了\" is also in \"urban.water.supply\"")]
    [InlineData("categories.json", "\"clock\": \"heavy\"", "\"clock\": \"slow\"", "categories.json: urban.water.drains: unknown clock \"slow\"")]
    [InlineData("categories.json", "\"department\": \"water\"", "\"department\": \"fish\"", "categories.json: urban.water: unknown department \"fish\"")]
    [InlineData("categories.json", ", \"clock\": \"clear\"", "", "categories.json: urban.water.supply: has no clock, nor has a category above it", "categories.json: urban.street.cleaning: has no clock, nor has a category above it")]
    // Cues.
    [InlineData("cues.json", "\"kind\": \"praise\"", "\"kind\": \"report\"", "cues.json: report: kind is there twice", "cues.json: praise: kind has no cues")]
    [InlineData("cues.json", "\"urgency\": \"urgent\"", "\"urgency\": \"ordinary\"", "cues.json: cut-off: ordinary urgency needs no cues")]
    [InlineData("cues.json", "\"urgency\": \"emergency\"", "\"urgency\": \"urgent\"", "cues.json: urgencies: nothing tells an emergency")]
    // Routing.
    [InlineData("routing.json", "\"id\": \"praise\"", "\"id\": \"fire\"", "routing.json: fire: id is there twice")]
    [InlineData("routing.json", "\"kinds\": [\"praise\"]", "", "routing.json: praise: has no condition; what no rule matches goes to the category's department")]
    [InlineData("routing.json", "\"urban.street\"", "\"urban.road\"", "routing.json: east-streets: unknown category \"urban.road\"")]
    [InlineData("routing.json", "\"districts\": [\"east\"]", "\"districts\": [\"north\"]", "routing.json: east-streets: unknown district \"north\"")]
    [InlineData("routing.json", "\"department\": \"east-street\"", "\"department\": \"north-street\"", "routing.json: east-streets: unknown department \"north-street\"")]
    [InlineData("routing.json", "\"kinds\": [\"praise\"]", "\"categories\": [\"urban.street.cleaning\"], \"districts\": [\"east\"]", "routing.json: praise: rule 3 is never reached: rule 2, \"east-streets\", takes all its cases")]
    [InlineData("routing.json", "\"kinds\": [\"praise\"]", "\"urgencies\": [\"emergency\"], \"keywords\": [\"山上起火\"]", "routing.json: praise: rule 3 is never reached: rule 1, \"fire\", takes all its cases")]
    // A target by function.
    [InlineData("routing.json", "\"department\": \"east-street\"", "\"function\": \"streets\", \"level\": \"county\"", "routing.json: east-streets: no department of the city has the function \"streets\", so there is nobody to fall back on")]
    [InlineData("routing.json", "\"department\": \"east-street\"", "\"department\": \"hall\", \"function\": \"water\", \"level\": \"county\"", "routing.json: east-streets: names a department and a function; only one can be meant")]
    [InlineData("routing.json", "\"kinds\": [\"praise\"]", "\"places\": [\"nowhere\"], \"located\": \"road\"", "routing.json: praise: unknown place \"nowhere\"", "routing.json: praise: located is finer than a township; name places instead")]
    [InlineData("departments.json", "\"level\": \"township\"", "\"level\": \"township\", \"place\": \"west-end\"", "departments.json: east-street: \"west-end\" is not a township of its district")]
    [InlineData("departments.json", "\"level\": \"county\"", "\"level\": \"county\", \"place\": \"east-end\"", "departments.json: east-office: only a township department answers for one place")]
    [InlineData("departments.json", "\"level\": \"city\", \"duties\"", "\"level\": \"city\", \"function\": \"water\", \"duties\"", "departments.json: water: another department already has the function \"water\" there")]
    // Places.
    [InlineData("places.json", "\"id\": \"market\"", "\"id\": \"mill-road\"", "places.json: mill-road: id is there twice")]
    [InlineData("places.json", "\"in\": [\"mill-road\"]", "\"in\": [\"mill-lane\"]", "places.json: market: unknown parent \"mill-lane\"")]
    [InlineData("places.json", "\"level\": \"estate\", \"in\": [\"mill-road\"]", "\"level\": \"road\", \"in\": [\"mill-road\"]", "places.json: market: a place of level road cannot lie in \"mill-road\" of level road")]
    [InlineData("places.json", "\"level\": \"estate\", \"in\": [\"mill-road\"]", "\"level\": \"district\", \"in\": [\"east\"]", "places.json: market: is a district; districts stand in the city file")]
    [InlineData("places.json", "\"to\": 99", "\"to\": 0", "places.json: numbers[0]: to is not a whole number from 1 to 100000")]
    // Deadlines.
    [InlineData("deadlines.json", "\"id\": \"return\"", "\"id\": \"return-it\"", "deadlines.json: return: clock is missing")]
    [InlineData("deadlines.json", "\"id\": \"return\"", "\"id\": \"dispatch\"", "deadlines.json: dispatch: id is there twice", "deadlines.json: return: clock is missing")]
    [InlineData("deadlines.json", "\"10d\"", "\"10 days\"", "deadlines.json: heavy: length \"10 days\" is not a length such as \"5d\", \"0.5d\", \"2h\" or \"15m wall\"")]
    [InlineData("deadlines.json", "\"10d\"", "\"0d\"", "deadlines.json: heavy: length \"0d\" is not a length such as \"5d\", \"0.5d\", \"2h\" or \"15m wall\"")]
    [InlineData("deadlines.json", "\"10d\"", "\"10.3d\"", "deadlines.json: heavy: length \"10.3d\" is not a length such as \"5d\", \"0.5d\", \"2h\" or \"15m wall\"")]
    [InlineData("deadlines.json", "\"most\": \"1d\"", "\"most\": \"4h\"", "deadlines.json: leader-urgent: most \"4h\" is not a longer length in the unit of \"0.5d\"")]
    [InlineData("deadlines.json", "\"superviseAfterUrge\": \"5d\"", "\"superviseAfterUrge\": \"40h\"", "deadlines.json: reminders: superviseAfterUrge \"40h\" is not in whole working days")]
    [InlineData("deadlines.json", "\"image/png\"", "\"png\"", "deadlines.json: limits: attachmentTypes has \"png\", not a media type such as \"image/png\"")]
    // Supervision.
    [InlineData("supervision.json", "\"from\": \"08:00\", \"to\": \"20:00\"", "\"from\": \"08:00\", \"to\": \"19:00\"", "supervision.json: day: does not end when \"night\" begins, so the day has a gap or two on duty", "supervision.json: shifts: do not make up one day of 24 hours")]
    [InlineData("supervision.json", "\"to\": \"07:00\"", "\"to\": \"7\"", "supervision.json: quietHours: to \"7\" is not a time such as \"20:00\"")]
    [InlineData("supervision.json", "\"everyMinutes\": 10", "\"everyMinutes\": 0", "supervision.json: escalation: everyMinutes is not a whole number from 1 to 1440")]
    [InlineData("supervision.json", "\"id\": \"deputy\"", "\"id\": \"mayor\"", "supervision.json: mayor: id is there twice")]
    [InlineData("supervision.json", "\"percent\": 40", "\"percent\": 41", "supervision.json: scoreCard: weights add up to 101 percent, not to 100")]
    [InlineData("supervision.json", "\"figure\": \"satisfaction\"", "\"figure\": \"answeredInTime\"", "supervision.json: answeredInTime: figure is weighted twice")]
    [InlineData("supervision.json", "\"figure\": \"satisfaction\"", "\"figure\": \"mood\"", "supervision.json: mood: figure is \"mood\", not one of acceptedInTime, answeredInTime, notReturned, notExtended, notReopened, satisfaction, resolution")]
    [InlineData("supervision.json", "\"response\": 50", "\"response\": 49", "supervision.json: ratings: weights add up to 99 percent, not to 100")]
    [InlineData("supervision.json", "\"meetingItems\": 3", "\"meetingItems\": 0", "supervision.json: supervision: meetingItems is not a whole number from 1 to 200")]
    [InlineData("deadlines.json", "\"10d\"", "\"by 2026-03-20\"", "deadlines.json: heavy: length \"by 2026-03-20\" is not a length such as \"5d\", \"0.5d\", \"2h\" or \"15m wall\"")]
    public void OneBrokenPiece_Loaded_NamesFileEntryAndFault(string file, string old, string replacement, params string[] faults)
    {
        var policy = new TestPolicy().With(file, old, replacement);

        policy.Faults().ShouldBe(faults, ignoreOrder: true);
    }

    [Fact]
    public void MissingFile_Loaded_IsTheOnlyFaultNamed() =>
        new TestPolicy().Without("departments.json").Faults().ShouldBe(["departments.json: departments: there is no such file"]);

    [Theory]
    [InlineData("[]", "city.json: city: is not a JSON object")]
    [InlineData("{", "city.json: city: is not JSON: line 1 cannot be read")]
    [InlineData("""{ "name": 1, "name": 2 }""", "city.json: city: property \"name\" is there twice")]
    [InlineData("""{ "districts": [{ "id": "east" }, { "name": { "en": "East", "en": "Est" } }] }""", "city.json: city: property \"districts[1].name.en\" is there twice")]
    public void UnreadableFile_Loaded_IsNamed(string text, string fault) =>
        new TestPolicy().WithFile("city.json", text).Faults().ShouldBe([fault]);

    [Fact]
    public void FaultsInEveryFile_Loaded_AreReportedAtOnce()
    {
        var policy = new TestPolicy()
            .With("city.json", "Asia/Shanghai", "Asia/Nowhere")
            .With("departments.json", "\"level\": \"township\"", "\"level\": \"village\"")
            .With("departments.json", "\"en\": \"Water Bureau\"", "\"en\": \"\"")
            .With("categories.json", "\"clock\": \"heavy\"", "\"clock\": \"slow\"")
            .With("cues.json", "\"urgency\": \"urgent\"", "\"urgency\": \"ordinary\"")
            .With("routing.json", "\"urban.street\"", "\"urban.road\"")
            .With("deadlines.json", "\"10d\"", "\"10 days\"");

        policy.Faults().Count.ShouldBe(7);
    }
}
