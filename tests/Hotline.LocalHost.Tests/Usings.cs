global using Hotline.Testing;
global using Microsoft.AspNetCore.Http;
