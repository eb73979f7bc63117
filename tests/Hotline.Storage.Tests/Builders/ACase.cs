using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Storage.Tests.Builders;

/// <summary>A case of the demonstration city with a reference of its own, received on Monday, 2 March 2026, at 10:00.</summary>
internal sealed class ACase
{
    public const string Text = "小区停水两天了，老人孩子都没水喝。";
    public const string Name = "欧阳测试";
    public const string Phone = "13900001234";
    public const string Address = "临湖区虚构路 77 号";

    public static readonly DateTimeOffset Received = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);

    public static readonly CityPolicy Policy = PolicyLoader.Load(new EmbeddedPolicy());

    public static readonly CityClocks Clocks = new(Policy, CityCalendar.Load(Policy, new EmbeddedPolicy()));

    public static readonly Actor Handler = new("handler", [Role.Handler], "water-affairs");

    private Reference _reference = Reference.New(new(2026, 3, 2));
    private string _text = Text;

    public ACase Saying(string text)
    {
        _text = text;
        return this;
    }

    public ACase Called(Reference reference)
    {
        _reference = reference;
        return this;
    }

    public Case Build() => Case.Receive(
        _reference,
        Channel.Call,
        CaseKind.Request,
        new()
        {
            Text = _text,
            Turns = [new("来电人", 1.5, _text)],
            Contact = new(Name, Phone, null),
            Place = new(Address, 120.5, 30.25, "linhu"),
        },
        "hash",
        new("operator", [Role.Operator]),
        Clocks.Dispatch(Received),
        Clocks.Answer(null, Received),
        Received);

    /// <summary>With the department that is given, on the ordinary answer clock.</summary>
    public Case RoutedTo(string department)
    {
        var built = Build();
        built.Classify(new("urban.water.supply", 0.9, CaseKind.Request, Urgency.Ordinary, "test-model"), Received.AddTicks(1));
        built.Route(department, new(null, new("因为", "因為", "because")), Clock(), Received.AddTicks(12_345_671));
        return built;
    }

    private static Clock Clock() => Clocks.Answer(null, Received);
}
