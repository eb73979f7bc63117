namespace Hotline.Core.Route;

/// <summary>Finds many names in a text in one pass, however many there are (Aho-Corasick). Names are given as they are to be met.</summary>
internal sealed class NameAutomaton
{
    private readonly List<Node> _nodes = [new()];

    public NameAutomaton(IReadOnlyList<string> names)
    {
        for (var name = 0; name < names.Count; name++)
        {
            Add(names[name], name);
        }

        LinkFailures();
    }

    /// <summary>Every occurrence of every name, by where it ends; <paramref name="found"/> takes the name's number and its start.</summary>
    public void Search(ReadOnlySpan<char> text, Action<int, int> found)
    {
        var state = 0;
        for (var at = 0; at < text.Length; at++)
        {
            state = Step(state, text[at]);
            for (var node = _nodes[state]; node is not null; node = node.Shorter)
            {
                if (node.Name >= 0)
                {
                    found(node.Name, at + 1 - node.Depth);
                }
            }
        }
    }

    private void Add(string name, int number)
    {
        var state = 0;
        foreach (var letter in name)
        {
            if (!_nodes[state].Next.TryGetValue(letter, out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node { Depth = _nodes[state].Depth + 1 });
                _nodes[state].Next[letter] = next;
            }

            state = next;
        }

        _nodes[state].Name = number;
    }

    /// <summary>Breadth first: where a longer name breaks off, the search goes on with the longest name's beginning that still fits.</summary>
    private void LinkFailures()
    {
        var queue = new Queue<int>(_nodes[0].Next.Values);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (letter, next) in _nodes[state].Next)
            {
                var failure = Step(_nodes[state].Failure, letter);
                _nodes[next].Failure = failure;
                _nodes[next].Shorter = _nodes[failure].Name >= 0 ? _nodes[failure] : _nodes[failure].Shorter;
                queue.Enqueue(next);
            }
        }
    }

    private int Step(int state, char letter)
    {
        while (true)
        {
            if (_nodes[state].Next.TryGetValue(letter, out var next))
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = _nodes[state].Failure;
        }
    }

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        public int Depth { get; init; }

        public int Failure { get; set; }

        /// <summary>-1 where no name ends.</summary>
        public int Name { get; set; } = -1;

        /// <summary>The next shorter name that ends here too.</summary>
        public Node? Shorter { get; set; }
    }
}
