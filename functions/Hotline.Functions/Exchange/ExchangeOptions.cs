using System.ComponentModel.DataAnnotations;

namespace Hotline.Functions.Exchange;

/// <summary>The other instances of the service with which cases are exchanged; without any, every case is worked here.</summary>
public sealed class ExchangeOptions : IValidatableObject
{
    /// <summary>What this instance is called among those that exchange cases, such as lin-city; needed with partners.</summary>
    [Setting("Hotline__Exchange__Self")]
    public string? Self { get; set; }

    /// <summary>Those it exchanges cases with, with their addresses and shared secrets, as JSON (docs/exchange.md); on Azure a Key Vault reference.</summary>
    [Setting("Hotline__Exchange__Partners")]
    public string? Partners { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        PartnerList.Read(Self, Partners).Faults.Select(fault => new ValidationResult($"Hotline__Exchange__Partners: {fault}."));
}
