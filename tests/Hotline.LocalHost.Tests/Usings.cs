global using Microsoft.AspNetCore.Http;
global using Hotline.Testing;
