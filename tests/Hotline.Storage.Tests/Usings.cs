// Shouldly has a Case too, of letters.
global using Case = Hotline.Core.Cases.Case;
