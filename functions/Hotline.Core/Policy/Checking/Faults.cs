using Hotline.Core.Cases;

namespace Hotline.Core.Policy.Checking;

/// <summary>What can be wrong with what the policy's files say, each fault by its name. Those of their form are <see cref="ReadingFaults"/>.</summary>
internal static partial class Faults
{
    public static Fault IdNotKebabCase() => new("id-not-kebab-case");

    public static Fault IdNotDotted() => new("id-not-dotted");

    public static Fault IdTwice() => new("id-twice");

    public static Fault UnknownParent(string id) => new("unknown-parent", id);

    public static Fault UnknownDepartment(string id) => new("unknown-department", id);

    public static Fault UnknownCategory(string id) => new("unknown-category", id);

    public static Fault UnknownClock(string id) => new("unknown-clock", id);

    public static Fault UnknownDistrict(string id) => new("unknown-district", id);

    public static Fault UnknownPlace(string id) => new("unknown-place", id);

    public static Fault UnknownPartner(string id) => new("unknown-partner", new PropertyPath("exchange.partner"), id);

    public static Fault InUse() => new("in-use");

    public static Fault YearInUse() => new("year-in-use");

    // The city.
    public static Fault UnknownTimeZone(string id) => new("unknown-time-zone", id);

    public static Fault UnknownLanguage(string tag) => new("unknown-language", tag);

    public static Fault NotASpan(string text) => new("not-a-span", text);

    public static Fault SpanOverlaps(string text) => new("span-overlaps", text);

    public static Fault NoHalfDay(int minutes) => new("no-half-day", minutes);

    public static Fault NameOfAnotherDistrict(string name, string district) => new("name-of-another-district", name, district);

    // Departments.
    public static Fault IdOfTheDesk() => new("id-of-the-desk");

    public static Fault NeedsParent(DepartmentLevel level) => new("needs-parent", EnumText.Of(level));

    public static Fault BelowItself() => new("below-itself");

    public static Fault CannotStandUnder(Department department, Department parent) =>
        new("cannot-stand-under", EnumText.Of(department.Level), EnumText.Of(parent.Level), parent.Id);

    public static Fault CityDepartmentWithDistrict() => new("city-department-with-district");

    public static Fault NeedsDistrict(DepartmentLevel level) => new("needs-district", EnumText.Of(level));

    public static Fault NotTheParentsDistrict(string district, string above) => new("not-the-parents-district", district, above);

    public static Fault OnlyTownshipsHaveAPlace() => new("only-townships-have-a-place");

    public static Fault NotATownshipThere(string place) => new("not-a-township-there", place);

    public static Fault FunctionTaken(string function) => new("function-taken", function);

    // Categories.
    public static Fault TooDeep() => new("too-deep");

    public static Fault NothingUnder() => new("nothing-under");

    public static Fault ExamplesAbove() => new("examples-above");

    public static Fault NoExamples() => new("no-examples");

    public static Fault NoClock() => new("no-clock");

    public static Fault ExampleElsewhere(string example, string category) => new("example-elsewhere", example, category);

    // Cues and questions.
    public static Fault KindWithoutCues() => new("kind-without-cues");

    public static Fault KindTwice() => new("kind-twice");

    public static Fault OrdinaryNeedsNoCues() => new("ordinary-needs-no-cues");

    public static Fault NothingTellsAnEmergency() => new("nothing-tells-an-emergency");

    public static Fault NothingTellsItWasAnswered() => new("nothing-tells-it-was-answered");

    // Routing.
    public static Fault NoCondition() => new("no-condition");

    public static Fault NeverReached(int number, int coveredBy, string cover) => new("never-reached", number, coveredBy, cover);

    public static Fault OnlyOrderDecides(int earlier, string earlierId, int later, string laterId) =>
        new("only-order-decides", earlier, earlierId, later, laterId);

    public static Fault LocatedTooFine() => new("located-too-fine");

    public static Fault DepartmentAndFunction() => new("department-and-function");

    public static Fault NobodyToFallBackOn(string function) => new("nobody-to-fall-back-on", function);
}
