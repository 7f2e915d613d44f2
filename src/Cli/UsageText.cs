namespace MiniPhp.Cli;

/// <summary>What <c>-h</c> prints.</summary>
internal static class UsageText
{
    /// <param name="program">The program's name without folder.</param>
    public static string For(string program) => $"""
        Usage: {program} [options] [-f] <file> [--] [args...]
           {program} [options] -r <code> [--] [args...]
           {program} [options] -- [args...]

          -c <path>|<file> Read this php.ini, or the one in this directory
          -n               Read no php.ini
          -d foo[=bar]     Set the configuration entry foo to bar, or to 1
          -f <file>        Run <file>
          -h               This help
          -i               Everything about this PHP
          -l               Check the syntax only
          -m               List the extensions
          -r <code>        Run PHP <code> without tags
          -s               Show the source as HTML with coloured syntax
          -v               The version
          -w               Show the source without comments and white space

          args...          Go to the script. Write -- before them when the first one starts
                           with - or the script comes from standard input

          --ini            Which configuration files are used


        """;
}
