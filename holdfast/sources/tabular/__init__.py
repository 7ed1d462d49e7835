"""The tolerant layer under every source: workbooks and text files as people really send them."""
