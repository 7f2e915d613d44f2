using MiniPhp.Runtime.Ini;

namespace MiniPhp.Runtime.Information;

/// <summary>
/// Writes to the output what phpinfo() shows, as PHP's command line program has it: text, a line for each row, "Name =&gt; Value".
/// </summary>
/// <param name="engine">The engine that is described.</param>
/// <param name="sortsSettings">Settings are listed by name, not in the order in which they are declared.</param>
/// <remarks>https://www.php.net/phpinfo</remarks>
public sealed class InformationText(Engine engine, bool sortsSettings)
{
    /// <summary>The engine that is described.</summary>
    public Engine Engine => engine;

    /// <summary>Writes Latin-1 text: each char a byte.</summary>
    public void Write(string text) => engine.Output.Write(text);

    /// <summary>The line between tables.</summary>
    public void BeginTable() => Write("\n");

    /// <summary>The name of a part.</summary>
    public void Title(string title)
    {
        BeginTable();
        Header(title);
    }

    /// <summary>The names of a table's columns; an empty one is a blank.</summary>
    public void Header(params string[] names) =>
        Write(string.Join(" => ", Array.ConvertAll(names, static name => name.Length == 0 ? " " : name)) + "\n");

    /// <summary>A row of a table. An empty cell is a blank, which nothing parts from the next one.</summary>
    public void Row(params string[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0)
                Write(" ");
            else
                Write(i < cells.Length - 1 ? cells[i] + " => " : cells[i]);
        }

        Write("\n");
    }

    /// <summary>A line in the middle of the page, 74 characters wide: the heading of a table of several columns.</summary>
    public void WideHeader(string title)
    {
        string blanks = new(' ', Math.Max((74 - title.Length) / 2, 1));
        Write(blanks + title + blanks + "\n");
    }

    /// <summary>A ruled line.</summary>
    public void Rule() => Write("\n\n _______________________________________________________________________\n\n");

    /// <summary>The table of an extension's settings, if it has any.</summary>
    /// <param name="extension">Its name, any case.</param>
    public void Settings(string extension)
    {
        bool isFirst = true;
        foreach (IniSetting setting in sortsSettings ? engine.Ini.Settings : engine.Ini.DeclaredSettings)
        {
            if (!setting.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
                continue;
            if (isFirst)
            {
                BeginTable();
                Header("Directive", "Local Value", "Master Value");
                isFirst = false;
            }

            Write(setting.Name + " => " + setting.Shown(engine.Ini.Get(setting.Name)) + " => " + setting.Shown(engine.Ini.GetGlobal(setting.Name)) + "\n");
        }
    }
}
