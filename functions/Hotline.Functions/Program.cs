using Hotline.Functions;

await AppRun.RunAsync(() =>
{
    var builder = FunctionsApplication.CreateBuilder(args);
    builder.ConfigureFunctionsWebApplication();
    builder.AddHotline();
    return builder.Build();
});
