using Hotline.Core.Exchange;
using Hotline.Core.Policy.Versions;
using Microsoft.Extensions.Options;

namespace Hotline.Functions.Exchange;

/// <summary>The exchange of cases with other instances.</summary>
internal static class ExchangeServices
{
    public static void AddExchange(this IServiceCollection services)
    {
        services.AddOptions<ExchangeOptions>().BindConfiguration("Hotline:Exchange").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PartnerCheck>().AddSingleton<IPolicyFileCheck>(provider => provider.GetRequiredService<PartnerCheck>());
        services.AddHostedService<ExchangeCheck>();
        services.AddSingleton(provider => PartnersOf(provider.GetRequiredService<IOptions<ExchangeOptions>>().Value));
        services.AddSingleton<ExchangeLetters>().AddSingleton<ExchangeWriting>().AddSingleton<ExchangePost>();
        services.AddSingleton<IPartnerLine, PartnerLine>().AddSingleton<TellPartnerHandler>();
        services.AddSingleton<VerifyExchange>().AddSingleton<SignedRequests>();
        services.AddSingleton<TakeHandedDownHandler>().AddSingleton<HandBackHandler>();
        services.AddSingleton<HeardChecks>().AddSingleton<HeardTransitions>().AddSingleton<HearPartnerHandler>();
        services.AddAnnouncements();
    }

    /// <summary>Around the cases as they are stored, so that no change goes past it.</summary>
    private static void AddAnnouncements(this IServiceCollection services)
    {
        var stored = services.Last(service => service.ServiceType == typeof(ICases)).ImplementationFactory!;
        services.AddSingleton<ICases>(provider => new ExchangedCases(
            (ICases)stored(provider), provider.GetRequiredService<ExchangeLetters>(), provider.GetRequiredService<IExchangeMessages>()));
    }

    private static ExchangePartners PartnersOf(ExchangeOptions options) => PartnerList.Read(options.Self, options.Partners).Partners;
}
