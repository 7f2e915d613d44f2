using System.Text;
using MiniPhp.Tools.PhpSrcSuite;

try
{
    var options = SuiteOptions.Parse(args);
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
    if (options.Help)
    {
        output.WriteLine(SuiteOptions.Usage);
        return 0;
    }

    return new Suite(options, PhpSource.Locate(options.Source), output).Run();
}
catch (ArgumentException e)
{
    Console.Error.WriteLine($"php-src-suite: {e.Message}");
    Console.Error.WriteLine(SuiteOptions.Usage);
    return 2;
}
catch (FileNotFoundException e)
{
    Console.Error.WriteLine($"php-src-suite: {e.Message}");
    return 2;
}
